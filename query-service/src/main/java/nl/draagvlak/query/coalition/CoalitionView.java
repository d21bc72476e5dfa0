package nl.draagvlak.query.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.coalition.CoalitionEvent;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.coalition.CommitmentStep;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A coalition as it stood at a moment.
 *
 * @param entry the entry that formed it
 * @param partners everyone ever invited or joined, with where they stand
 * @param activations each time it was called on
 * @param position position of the event that formed it
 * @param version sequence of its last event
 */
public record CoalitionView(
        CoalitionId id,
        EntryId entry,
        String name,
        List<StatementId> narrative,
        Set<DomainId> requiredDomains,
        LocalDate formedOn,
        Map<StakeholderId, Noted<Partnership>> partners,
        List<Noted<CoalitionEvent.CoalitionActivated>> activations,
        long position,
        long version) {

    /**
     * Where a partner stands.
     *
     * @param step how far it goes; null when only invited, or gone
     * @param left whether it left
     */
    public record Partnership(@Nullable CommitmentStep step, boolean left) {

        /** Where it stands in the word a writer uses: invited, sympathetic, committed, public or left. */
        public String word() {
            return left
                    ? "left"
                    : switch (step) {
                        case null -> "invited";
                        case SYMPATHETIC -> "sympathetic";
                        case COMMITTED -> "committed";
                        case PUBLIC -> "public";
                    };
        }
    }
}
