package nl.draagvlak.events.reorganisation;

import java.time.LocalDate;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to an earlier change. */
public sealed interface ReorganisationEvent extends DossierEntry {

    /**
     * Somebody told of an earlier change and what it left behind.
     *
     * @param what what it was
     * @param from the year in which it began
     * @param until the year in which it ended; null when nobody knows or it never did
     * @param people the stakeholders it befell
     * @param groups the target groups it befell
     * @param leftBehind what it left behind, in the words of those who were there
     * @param effectiveOn the day it was told
     */
    record ReorganisationRemembered(
            EntryId entry,
            Personal what,
            int from,
            @Nullable Integer until,
            Set<StakeholderId> people,
            Set<TargetGroupId> groups,
            Personal leftBehind,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements ReorganisationEvent {
        public ReorganisationRemembered {
            people = Set.copyOf(people);
            groups = Set.copyOf(groups);
        }
    }
}
