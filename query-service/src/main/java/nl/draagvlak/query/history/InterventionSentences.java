package nl.draagvlak.query.history;

import nl.draagvlak.events.intervention.InterventionEvent;
import nl.draagvlak.events.intervention.InterventionEvent.EffectObserved;
import nl.draagvlak.events.intervention.InterventionEvent.EntryWithdrawn;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCancelled;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionCarriedOut;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;

/** What happens to an intervention, in a sentence. */
final class InterventionSentences {

    private InterventionSentences() {}

    static String of(InterventionEvent event, String id, Wording wording) {
        String technique = technique(id, wording);
        return switch (event) {
            case InterventionPlanned planned ->
                wording.say(
                        "intervention.planned",
                        wording.technique(planned.technique()),
                        planned.people().isEmpty() ? wording.groups(planned.groups()) : wording.names(planned.people()),
                        wording.day(planned.effectiveOn()));
            case InterventionCarriedOut _ -> wording.say("intervention.carried-out", technique);
            case EffectObserved observed ->
                wording.say("intervention.effect-observed", technique, wording.say("effect." + observed.effect()));
            case InterventionCancelled _ -> wording.say("intervention.cancelled", technique);
            case EntryWithdrawn _ -> wording.say("intervention.entry-withdrawn", technique);
        };
    }

    private static String technique(String id, Wording wording) {
        return wording.picture().interventions().stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .map(known -> wording.technique(known.plan().value().technique()))
                .orElse(id);
    }
}
