package nl.draagvlak.query.history;

import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.decision.DecisionEvent.DecisionPrepared;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.decision.DecisionEvent.DocumentAttached;
import nl.draagvlak.events.decision.DecisionEvent.EntryWithdrawn;
import nl.draagvlak.events.decision.DecisionEvent.ReadingGiven;
import nl.draagvlak.events.decision.DecisionEvent.ScenarioAdded;
import nl.draagvlak.query.decision.DecisionView;

/** What happens to a decision, in a sentence. */
final class DecisionSentences {

    private DecisionSentences() {}

    static String of(DecisionEvent event, String id, Wording wording) {
        String question = question(id, wording);
        return switch (event) {
            case DecisionPrepared prepared -> wording.say("decision.prepared", prepared.question());
            case ScenarioAdded added -> wording.say("decision.scenario-added", question, added.title());
            case DecisionTaken _ -> wording.say("decision.taken", question);
            case DocumentAttached attached -> wording.say("decision.document-attached", question, attached.title());
            case ReadingGiven given -> wording.say("decision.reading-given", question, wording.name(given.reader()));
            case EntryWithdrawn _ -> wording.say("decision.entry-withdrawn", question);
        };
    }

    private static String question(String id, Wording wording) {
        return wording.picture().decisions().stream()
                .filter(known -> known.id().value().equals(id))
                .findFirst()
                .map(DecisionView::question)
                .orElse(id);
    }
}
