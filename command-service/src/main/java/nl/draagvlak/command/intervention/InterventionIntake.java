package nl.draagvlak.command.intervention;

import java.util.List;
import java.util.Set;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.intervention.InterventionCommand.CancelIntervention;
import nl.draagvlak.command.intervention.InterventionCommand.CarryOutIntervention;
import nl.draagvlak.command.intervention.InterventionCommand.ObserveEffect;
import nl.draagvlak.command.intervention.InterventionCommand.PlanIntervention;
import nl.draagvlak.command.intervention.InterventionCommand.WithdrawEntry;
import nl.draagvlak.command.intervention.InterventionRequest.Cancellation;
import nl.draagvlak.command.intervention.InterventionRequest.Effect;
import nl.draagvlak.command.intervention.InterventionRequest.Execution;
import nl.draagvlak.command.intervention.InterventionRequest.NewIntervention;
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
import nl.draagvlak.events.intervention.InterventionId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about an intervention into commands. */
@Component
public final class InterventionIntake {

    private static final String KIND = "intervention";

    private final Intake intake;

    InterventionIntake(Intake intake) {
        this.intake = intake;
    }

    /** Plans an intervention, on a day that may lie ahead. */
    public Mono<Written> plan(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewIntervention.class,
                ids -> Place.made(new AggregateId(programme, KIND, ids.next()), ids.next()),
                InterventionIntake::planned);
    }

    private static PlanIntervention planned(Reading<NewIntervention> in, Place place) {
        NewIntervention given = in.given();
        if (isEmpty(given.people()) && isEmpty(given.groups())) {
            in.faults().add("/people", InterventionRule.AN_INTERVENTION_IS_FOR_SOMEBODY.code());
        }
        List<StakeholderId> people = in.refer().stakeholders("/people", given.people());
        return new PlanIntervention(
                place.aggregate(),
                place.dated(),
                in.refer().technique("/technique", given.technique()),
                in.refer().levers("/levers", given.levers()),
                in.refer().stakeholderIfAny("/messenger", given.messenger()),
                Set.copyOf(people),
                Set.copyOf(in.refer().targetGroups("/groups", given.groups())),
                in.refer().signals("/answers", given.answers()),
                in.textIfAny(given.expected(), people.toArray(StakeholderId[]::new)),
                given.effectiveOn());
    }

    private static boolean isEmpty(@Nullable List<String> named) {
        return named == null || named.isEmpty();
    }

    /** Notes that it was carried out. */
    public Mono<Written> carryOut(
            ProgrammeId programme, InterventionId intervention, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Execution.class,
                ids -> Place.entered(aggregate(programme, intervention), ids),
                (in, place) -> new CarryOutIntervention(
                        place.aggregate(),
                        place.dated(),
                        in.textIfAny(in.given().note()),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    /** Notes what it did. */
    public Mono<Written> observe(
            ProgrammeId programme, InterventionId intervention, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Effect.class,
                ids -> Place.entered(aggregate(programme, intervention), ids),
                (in, place) -> new ObserveEffect(
                        place.aggregate(),
                        place.dated(),
                        in.given().effect(),
                        !Boolean.FALSE.equals(in.given().judgement()),
                        in.refer().targetGroup("/group", in.given().group()),
                        in.textIfAny(in.given().note()),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    /** Calls it off. */
    public Mono<Written> cancel(
            ProgrammeId programme, InterventionId intervention, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Cancellation.class,
                ids -> Place.entered(aggregate(programme, intervention), ids),
                (in, place) -> new CancelIntervention(
                        place.aggregate(),
                        place.dated(),
                        in.text(in.given().reason()),
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
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER, Role.COMMUNICATIONS_ADVISER);
    }

    private static AggregateId aggregate(ProgrammeId programme, InterventionId intervention) {
        return new AggregateId(programme, KIND, intervention.value());
    }
}
