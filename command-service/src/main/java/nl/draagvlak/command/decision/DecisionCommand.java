package nl.draagvlak.command.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a programme decision's aggregate. */
public sealed interface DecisionCommand {

    /** The decision it is asked of. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /** Puts a question that somebody will have to decide. */
    record PrepareDecision(
            AggregateId aggregate,
            EntryId entry,
            String question,
            String subject,
            Set<TargetGroupId> affectedGroups,
            Set<StakeholderId> affected,
            @Nullable String caseNumber,
            LocalDate effectiveOn)
            implements DecisionCommand {
        public PrepareDecision {
            affectedGroups = Set.copyOf(affectedGroups);
            affected = Set.copyOf(affected);
        }
    }

    /** Draws up a way to answer the question. */
    record AddScenario(
            AggregateId aggregate,
            EntryId entry,
            String title,
            @Nullable String description,
            LocalDate effectiveOn) implements DecisionCommand {}

    /** Decides it; without scenarios, mandate or rationale too, which is unwise and for others to notice. */
    record TakeDecision(
            AggregateId aggregate,
            EntryId entry,
            @Nullable EntryId chosen,
            @Nullable StakeholderId by,
            @Nullable Personal mandate,
            @Nullable Personal rationale,
            LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Attaches a document by link. */
    record AttachDocument(
            AggregateId aggregate,
            EntryId entry,
            String title,
            String link,
            @Nullable String sha256,
            LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Writes down how a party reads the decision. */
    record GiveReading(
            AggregateId aggregate,
            EntryId entry,
            StakeholderId reader,
            Personal reading,
            List<EntryId> contradicts,
            LocalDate effectiveOn)
            implements DecisionCommand {}

    /** Withdraws an entry that turned out not to be so. */
    record WithdrawEntry(AggregateId aggregate, EntryId entry, Personal reason) implements DecisionCommand {}
}
