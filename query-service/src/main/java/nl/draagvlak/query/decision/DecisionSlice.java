package nl.draagvlak.query.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.decision.DecisionEvent.DecisionPrepared;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.decision.DecisionEvent.DocumentAttached;
import nl.draagvlak.events.decision.DecisionEvent.EntryWithdrawn;
import nl.draagvlak.events.decision.DecisionEvent.ReadingGiven;
import nl.draagvlak.events.decision.DecisionEvent.ScenarioAdded;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.query.stakeholder.Identities;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/** What the dated entries of one decision come to at a moment. */
final class DecisionSlice {

    private final Identities identities;
    private final List<Noted<ScenarioAdded>> scenarios = new ArrayList<>();
    private final List<Noted<DocumentAttached>> documents = new ArrayList<>();
    private final List<Noted<ReadingGiven>> readings = new ArrayList<>();
    private @Nullable Noted<DecisionPrepared> prepared;
    private @Nullable Noted<DecisionTaken> taken;

    DecisionSlice(Identities identities) {
        this.identities = identities;
    }

    DecisionSlice takeAll(List<Noted<DecisionEvent>> entries) {
        entries.forEach(this::take);
        return this;
    }

    /** Empty when it was not prepared yet, or its preparation was withdrawn. */
    Optional<DecisionView> view(DecisionId id, long version) {
        return Optional.ofNullable(prepared)
                .map(from -> new DecisionView(
                        id,
                        from.entry(),
                        from.value().question(),
                        from.value().subject(),
                        from.value().affectedGroups(),
                        Collections.unmodifiableSet(identities.of(from.value().affected())),
                        from.value().caseNumber(),
                        from.effectiveOn(),
                        List.copyOf(scenarios),
                        taken,
                        List.copyOf(documents),
                        List.copyOf(readings),
                        from.position(),
                        version));
    }

    private void take(Noted<DecisionEvent> entry) {
        switch (entry.value()) {
            case DecisionPrepared said -> prepared = entry.saying(said);
            case ScenarioAdded said -> scenarios.add(entry.saying(said));
            case DecisionTaken said -> taken = entry.saying(translated(said));
            case DocumentAttached said -> documents.add(entry.saying(said));
            case ReadingGiven said -> readings.add(entry.saying(translated(said)));
            case EntryWithdrawn _ -> throw new IllegalStateException("a withdrawal is not an entry");
        }
    }

    private DecisionTaken translated(DecisionTaken said) {
        return new DecisionTaken(
                said.entry(),
                said.chosen(),
                identities.ofNullable(said.by()),
                said.mandate(),
                said.rationale(),
                said.effectiveOn());
    }

    private ReadingGiven translated(ReadingGiven said) {
        return new ReadingGiven(
                said.entry(), identities.of(said.reader()), said.reading(), said.contradicts(), said.effectiveOn());
    }
}
