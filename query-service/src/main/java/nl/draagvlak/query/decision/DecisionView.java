package nl.draagvlak.query.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.decision.DecisionEvent;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stood at a moment.
 *
 * @param entry the entry that prepared it
 * @param taken how it was decided; null when it was not, yet
 * @param position position of the event that prepared it
 * @param version sequence of its last event
 */
public record DecisionView(
        DecisionId id,
        EntryId entry,
        String question,
        String subject,
        Set<TargetGroupId> affectedGroups,
        Set<StakeholderId> affected,
        @Nullable String caseNumber,
        LocalDate preparedOn,
        List<Noted<DecisionEvent.ScenarioAdded>> scenarios,
        @Nullable Noted<DecisionEvent.DecisionTaken> taken,
        List<Noted<DecisionEvent.DocumentAttached>> documents,
        List<Noted<DecisionEvent.ReadingGiven>> readings,
        long position,
        long version) {}
