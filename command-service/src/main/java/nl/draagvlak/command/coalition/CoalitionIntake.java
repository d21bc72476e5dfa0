package nl.draagvlak.command.coalition;

import java.time.LocalDate;
import java.util.Set;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.coalition.CoalitionCommand.ActivateCoalition;
import nl.draagvlak.command.coalition.CoalitionCommand.CallOffActivation;
import nl.draagvlak.command.coalition.CoalitionCommand.CommitPartner;
import nl.draagvlak.command.coalition.CoalitionCommand.FormCoalition;
import nl.draagvlak.command.coalition.CoalitionCommand.Invitation;
import nl.draagvlak.command.coalition.CoalitionCommand.InvitePartner;
import nl.draagvlak.command.coalition.CoalitionCommand.LeaveCoalition;
import nl.draagvlak.command.coalition.CoalitionCommand.PlanActivation;
import nl.draagvlak.command.coalition.CoalitionCommand.WithdrawEntry;
import nl.draagvlak.command.coalition.CoalitionRequest.CallingOff;
import nl.draagvlak.command.coalition.CoalitionRequest.NewCoalition;
import nl.draagvlak.command.coalition.CoalitionRequest.PartnerStep;
import nl.draagvlak.command.coalition.CoalitionRequest.PlannedActivation;
import nl.draagvlak.command.coalition.CoalitionRequest.Step;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.OnDay;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about a coalition into commands. */
@Component
public final class CoalitionIntake {

    private static final String KIND = "coalition";

    private final Intake intake;

    CoalitionIntake(Intake intake) {
        this.intake = intake;
    }

    /** Declares a coalition. */
    public Mono<Written> form(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewCoalition.class,
                ids -> Place.made(new AggregateId(programme, KIND, ids.next()), ids.next()),
                (in, place) -> new FormCoalition(
                        place.aggregate(),
                        place.dated(),
                        in.given().name(),
                        in.refer().statements("/narrative", in.given().narrative()),
                        Set.copyOf(in.refer()
                                .domains("/requiredDomains", in.given().requiredDomains())),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    /** Lets somebody be invited, join, go further or less far, or leave. */
    public Mono<Written> step(
            ProgrammeId programme, CoalitionId coalition, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                PartnerStep.class,
                ids -> Place.entered(aggregate(programme, coalition), ids),
                CoalitionIntake::command);
    }

    private static Object command(Reading<PartnerStep> in, Place place) {
        PartnerStep given = in.given();
        StakeholderId partner = in.refer().stakeholder("/stakeholder", given.stakeholder());
        LocalDate day = in.happened("/effectiveOn", given.effectiveOn());
        StakeholderId by = in.refer().stakeholderIfAny("/by", given.by());
        if (by != null && given.step() == Step.LEFT) {
            in.faults().add("/by", "not-when-left");
        }
        if (given.why() != null && given.step() != Step.LEFT) {
            in.faults().add("/why", "only-when-left");
        }
        return switch (given.step()) {
            case INVITED -> new InvitePartner(place.aggregate(), place.dated(), partner, by, day);
            case SYMPATHETIC -> commit(in, place, partner, CommitmentStep.SYMPATHETIC, by);
            case COMMITTED -> commit(in, place, partner, CommitmentStep.COMMITTED, by);
            case PUBLIC -> commit(in, place, partner, CommitmentStep.PUBLIC, by);
            case LEFT ->
                new LeaveCoalition(place.aggregate(), place.dated(), partner, in.textIfAny(given.why(), partner), day);
        };
    }

    private static CommitPartner commit(
            Reading<PartnerStep> in,
            Place place,
            StakeholderId partner,
            CommitmentStep step,
            @Nullable StakeholderId by) {
        EntryId entry = place.dated();
        Invitation invitation = by == null
                ? null
                : new Invitation(
                        new EntryId(entry.kind(), entry.holder(), in.ids().next()), by);
        return new CommitPartner(
                place.aggregate(), entry, partner, step, invitation, in.given().effectiveOn());
    }

    /** Calls on the coalition. */
    public Mono<Written> activate(
            ProgrammeId programme, CoalitionId coalition, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                OnDay.class,
                ids -> Place.entered(aggregate(programme, coalition), ids),
                (in, place) -> new ActivateCoalition(
                        place.aggregate(),
                        place.dated(),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    /** Plans to call on the coalition. */
    public Mono<Written> plan(
            ProgrammeId programme, CoalitionId coalition, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                PlannedActivation.class,
                ids -> Place.entered(aggregate(programme, coalition), ids),
                (in, place) -> new PlanActivation(
                        place.aggregate(),
                        place.dated(),
                        in.given().on(),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    /** Gives the plan to call on the coalition up. */
    public Mono<Written> callOff(
            ProgrammeId programme, CoalitionId coalition, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                CallingOff.class,
                ids -> Place.entered(aggregate(programme, coalition), ids),
                (in, place) -> new CallOffActivation(
                        place.aggregate(),
                        place.dated(),
                        in.textIfAny(in.given().why()),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    /** Withdraws an entry. */
    public Mono<Written> withdraw(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Reason.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> new WithdrawEntry(
                        place.aggregate(), entry, in.text(in.given().reason())));
    }

    private static Ask ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER);
    }

    private static AggregateId aggregate(ProgrammeId programme, CoalitionId coalition) {
        return new AggregateId(programme, KIND, coalition.value());
    }
}
