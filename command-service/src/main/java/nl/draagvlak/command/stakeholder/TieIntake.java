package nl.draagvlak.command.stakeholder;

import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.stakeholder.StakeholderCommand.CorrectTie;
import nl.draagvlak.command.stakeholder.StakeholderCommand.EndTie;
import nl.draagvlak.command.stakeholder.StakeholderCommand.ReportTie;
import nl.draagvlak.command.stakeholder.StakeholderRequest.TieCorrection;
import nl.draagvlak.command.stakeholder.StakeholderRequest.TieEnding;
import nl.draagvlak.command.stakeholder.StakeholderRequest.TieReport;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about ties into commands to the stakeholders that hold them. */
@Component
public final class TieIntake {

    private static final String KIND = "stakeholder";

    private final Intake intake;

    TieIntake(Intake intake) {
        this.intake = intake;
    }

    /** Reports a tie, which its {@code from} stakeholder holds. */
    public Mono<Written> report(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        Ask ask = ask(programme, body, caller, keys);
        StakeholderId from = new StakeholderId(ask.idNamed("from"));
        return intake.take(ask, TieReport.class, ids -> Place.entered(aggregate(programme, from), ids), (in, place) -> {
            in.refer().stakeholder("/from", in.given().from());
            return new ReportTie(place.aggregate(), place.dated(), Ties.given(in, from));
        });
    }

    /** Puts a tie right. */
    public Mono<Written> correct(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        StakeholderId holder = new StakeholderId(entry.holder());
        return intake.take(
                ask(programme, body, caller, keys),
                TieCorrection.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> {
                    if (in.given().from() != null && !in.given().from().equals(holder.value())) {
                        in.faults().add("/from", "tie-from-fixed");
                    }
                    return new CorrectTie(
                            place.aggregate(),
                            entry,
                            Ties.given(in.of(in.given().content(holder)), holder),
                            in.text(in.given().reason(), holder));
                });
    }

    /** Ends a tie. */
    public Mono<Written> end(
            ProgrammeId programme, StakeholderId stakeholder, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                TieEnding.class,
                ids -> Place.entered(aggregate(programme, stakeholder), ids),
                (in, place) -> new EndTie(
                        place.aggregate(),
                        place.dated(),
                        in.refer().stakeholder("/to", in.given().to()),
                        Ties.kind(in.given().kind()),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    private static Ask ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER);
    }

    private static AggregateId aggregate(ProgrammeId programme, StakeholderId stakeholder) {
        return new AggregateId(programme, KIND, stakeholder.value());
    }
}
