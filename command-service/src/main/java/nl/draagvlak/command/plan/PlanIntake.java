package nl.draagvlak.command.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.plan.PlanCommand.AcceptPlan;
import nl.draagvlak.command.plan.PlanCommand.EndPlan;
import nl.draagvlak.command.plan.PlanCommand.WithdrawEntry;
import nl.draagvlak.command.plan.PlanRequest.Acceptance;
import nl.draagvlak.command.plan.PlanRequest.End;
import nl.draagvlak.command.plan.PlanRequest.NewStep;
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
import nl.draagvlak.events.plan.PlanEvent.Step;
import nl.draagvlak.events.plan.PlanId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about a plan into commands. */
@Component
public final class PlanIntake {

    private static final String KIND = "plan";

    private final Intake intake;

    PlanIntake(Intake intake) {
        this.intake = intake;
    }

    /** Accepts a plan. */
    public Mono<Written> accept(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Acceptance.class,
                ids -> Place.made(new AggregateId(programme, KIND, ids.next()), ids.next()),
                (in, place) -> {
                    List<Step> steps = steps(in);
                    return new AcceptPlan(
                            place.aggregate(),
                            place.dated(),
                            steps,
                            in.textIfAny(
                                    in.given().purpose(),
                                    steps.stream().map(Step::stakeholder).toArray(StakeholderId[]::new)),
                            in.happened("/effectiveOn", in.given().effectiveOn()));
                });
    }

    private static List<Step> steps(Reading<Acceptance> in) {
        List<Step> steps = new ArrayList<>();
        Set<StakeholderId> seen = new HashSet<>();
        for (NewStep given : in.given().steps()) {
            String pointer = "/steps/" + steps.size();
            StakeholderId who = in.refer().stakeholder(pointer + "/stakeholder", given.stakeholder());
            StakeholderId by = in.refer().stakeholderIfAny(pointer + "/messenger", given.messenger());
            if (!seen.add(who)) {
                in.faults().add(pointer + "/stakeholder", PlanRule.A_STAKEHOLDER_IS_APPROACHED_ONCE.code());
            }
            if (who.equals(by)) {
                in.faults().add(pointer + "/messenger", PlanRule.NOBODY_BRINGS_A_MESSAGE_TO_ONESELF.code());
            }
            steps.add(new Step(who, by, given.on()));
        }
        if (steps.isEmpty() && !in.faults().at("/steps")) {
            in.faults().add("/steps", PlanRule.A_PLAN_HAS_STEPS.code());
        }
        return steps;
    }

    /** Ends a plan. */
    public Mono<Written> end(ProgrammeId programme, PlanId plan, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                End.class,
                ids -> Place.entered(new AggregateId(programme, KIND, plan.value()), ids),
                (in, place) -> new EndPlan(
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
}
