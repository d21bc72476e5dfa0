package nl.draagvlak.events.consent;

import java.time.LocalDate;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to a consent. */
public sealed interface ConsentEvent extends DossierEntry {

    /**
     * A works council, or whoever speaks for those concerned, allowed that figures are shown.
     *
     * @param by who allowed it
     * @param allows what is allowed
     * @param groups the target groups it holds for; empty when for all
     * @param organisations the organisations it holds for; empty when for all
     * @param terms on which terms; null when there are none
     * @param effectiveOn the day from which it holds
     */
    record ConsentGiven(
            EntryId entry,
            StakeholderId by,
            Set<Allowed> allows,
            Set<TargetGroupId> groups,
            Set<StakeholderId> organisations,
            @Nullable Personal terms,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements ConsentEvent {
        public ConsentGiven {
            allows = Set.copyOf(allows);
            groups = Set.copyOf(groups);
            organisations = Set.copyOf(organisations);
        }
    }

    /**
     * It was taken back, or its time is over.
     *
     * @param why why; null when nobody said
     * @param effectiveOn the first day on which it does not hold any more
     */
    record ConsentEnded(
            EntryId entry,
            @Nullable Personal why,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements ConsentEvent {}
}
