package nl.draagvlak.events.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to a programme decision. */
public sealed interface DecisionEvent extends Event {

    /**
     * A question was put that somebody will have to decide.
     *
     * @param subject the keyword by which conversations refer to it
     * @param affectedGroups the target groups whose work it changes
     * @param affected the stakeholders whose work or position it changes
     * @param caseNumber the number under which it is filed
     */
    record DecisionPrepared(
            EntryId entry,
            String question,
            String subject,
            Set<TargetGroupId> affectedGroups,
            Set<StakeholderId> affected,
            @Nullable String caseNumber,
            LocalDate effectiveOn)
            implements DecisionEvent {
        public DecisionPrepared {
            affectedGroups = Set.copyOf(affectedGroups);
            affected = Set.copyOf(affected);
        }

        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** A way to answer the question was drawn up. */
    record ScenarioAdded(
            EntryId entry, String title, @Nullable String description, LocalDate effectiveOn) implements DecisionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * It was decided.
     *
     * @param chosen the scenario that was chosen; null when there was none to choose from
     * @param by who decided; null when nobody said
     * @param mandate on the strength of what
     * @param rationale why
     */
    record DecisionTaken(
            EntryId entry,
            @Nullable EntryId chosen,
            @Nullable StakeholderId by,
            @Nullable Personal mandate,
            @Nullable Personal rationale,
            LocalDate effectiveOn)
            implements DecisionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * A document was attached by link.
     *
     * @param sha256 64 hexadecimal digits over its bytes; null when nobody computed it
     */
    record DocumentAttached(
            EntryId entry,
            String title,
            String link,
            @Nullable String sha256,
            LocalDate effectiveOn) implements DecisionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * A party said how it reads the decision.
     *
     * @param contradicts earlier readings, by others, that cannot be true beside this one, in the judgement of whoever wrote it down
     */
    record ReadingGiven(
            EntryId entry, StakeholderId reader, Personal reading, List<EntryId> contradicts, LocalDate effectiveOn)
            implements DecisionEvent {
        public ReadingGiven {
            contradicts = List.copyOf(contradicts);
        }

        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** A dated entry of the decision turned out not to be so. */
    record EntryWithdrawn(EntryId entry, Personal reason) implements DecisionEvent {}
}
