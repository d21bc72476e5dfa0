package nl.draagvlak.events.smallwin;

import java.time.LocalDate;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to a small win. */
public sealed interface SmallWinEvent extends DossierEntry {

    /**
     * Something succeeded.
     *
     * @param what what succeeded
     * @param people who did it
     * @param groups the target groups that did it
     * @param effectiveOn the day it had succeeded
     */
    record SmallWinAchieved(
            EntryId entry,
            Personal what,
            Set<StakeholderId> people,
            Set<TargetGroupId> groups,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements SmallWinEvent {
        public SmallWinAchieved {
            people = Set.copyOf(people);
            groups = Set.copyOf(groups);
        }
    }

    /**
     * It was told.
     *
     * @param people who heard it
     * @param groups the target groups that heard it
     * @param how in which way: face to face, in a newsletter
     * @param by who told it; null when nobody put a name to it
     * @param effectiveOn the day it was told
     */
    record SmallWinTold(
            EntryId entry,
            Set<StakeholderId> people,
            Set<TargetGroupId> groups,
            Personal how,
            @Nullable StakeholderId by,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements SmallWinEvent {
        public SmallWinTold {
            people = Set.copyOf(people);
            groups = Set.copyOf(groups);
        }
    }
}
