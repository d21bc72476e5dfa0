package nl.draagvlak.command.insight;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.insight.InsightCommand.DismissInsight;
import nl.draagvlak.command.insight.InsightCommand.UndoDismissal;
import nl.draagvlak.command.insight.InsightRequest.Dismissal;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.insight.InsightId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns what people do with insights into commands. Which insights there are now is not known here, only which there can be. */
@Component
public final class InsightIntake {

    private final Intake intake;

    InsightIntake(Intake intake) {
        this.intake = intake;
    }

    /** Puts an insight aside; refused with 404 {@code unknown-insight} when there can be no such insight. */
    public Mono<Written> dismiss(ProgrammeId programme, InsightId insight, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Dismissal.class,
                ids -> place(programme, insight, ids),
                (in, place) -> {
                    if (!new PossibleInsights(programme, in.register()).include(insight)) {
                        throw new Refusal(404, "unknown-insight", List.of(), List.of());
                    }
                    return new DismissInsight(
                            place.aggregate(),
                            place.dated(),
                            insight,
                            in.given().fingerprint(),
                            in.text(in.given().reason()),
                            day(in));
                });
    }

    /** Takes an insight up again. */
    public Mono<Written> undo(ProgrammeId programme, InsightId insight, Body body, Caller caller, RequestKeys keys) {
        AggregateId aggregate = insight.aggregate(programme);
        return intake.take(
                ask(programme, body, caller, keys),
                Reason.class,
                _ -> new Place(aggregate, insight.value(), null, false),
                (in, place) -> new UndoDismissal(
                        place.aggregate(), null, in.text(in.given().reason())));
    }

    /** Takes back one dismissal. */
    public Mono<Written> withdraw(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Reason.class,
                _ -> Place.changed(programme, entry),
                (in, place) -> new UndoDismissal(
                        place.aggregate(), entry, in.text(in.given().reason())));
    }

    private static Place place(ProgrammeId programme, InsightId insight, IdSource ids) {
        AggregateId aggregate = insight.aggregate(programme);
        EntryId entry = new EntryId(aggregate.kind(), aggregate.id(), ids.next());
        return new Place(aggregate, insight.value(), entry, true);
    }

    private static LocalDate day(Reading<Dismissal> in) {
        LocalDate given = in.given().effectiveOn();
        return given == null ? in.today() : in.happened("/effectiveOn", given);
    }

    private static Ask ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER, Role.COMMUNICATIONS_ADVISER);
    }
}
