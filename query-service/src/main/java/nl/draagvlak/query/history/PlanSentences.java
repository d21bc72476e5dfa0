package nl.draagvlak.query.history;

import nl.draagvlak.events.plan.PlanEvent;
import nl.draagvlak.events.plan.PlanEvent.EntryWithdrawn;
import nl.draagvlak.events.plan.PlanEvent.PlanAccepted;
import nl.draagvlak.events.plan.PlanEvent.PlanEnded;
import nl.draagvlak.events.plan.PlanEvent.Step;

/** What became of a plan, in a sentence. */
final class PlanSentences {

    private PlanSentences() {}

    static String of(PlanEvent event, Wording wording) {
        return switch (event) {
            case PlanAccepted accepted ->
                wording.say(
                        "plan.accepted",
                        wording.names(
                                accepted.steps().stream().map(Step::stakeholder).toList()));
            case PlanEnded _ -> wording.say("plan.ended");
            case EntryWithdrawn _ -> wording.say("plan.entry-withdrawn");
        };
    }
}
