package nl.draagvlak.events.guarantee;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to a guarantee. */
public sealed interface GuaranteeEvent extends DossierEntry {

    /**
     * Something was promised to take a worry away.
     *
     * @param promise in the words in which it was given
     * @param owner who sees to it that it is kept
     * @param people to whom it was given
     * @param groups the target groups to which it was given
     * @param answers the resistance signals it answers
     * @param until last day on which it can be kept in time
     * @param effectiveOn the day it was given
     */
    record GuaranteeGiven(
            EntryId entry,
            Personal promise,
            StakeholderId owner,
            Set<StakeholderId> people,
            Set<TargetGroupId> groups,
            List<SignalId> answers,
            LocalDate until,
            LocalDate effectiveOn,
            @Nullable Personal correction)
            implements GuaranteeEvent {
        public GuaranteeGiven {
            people = Set.copyOf(people);
            groups = Set.copyOf(groups);
            answers = List.copyOf(answers);
        }
    }

    /** It was kept. */
    record GuaranteeKept(
            EntryId entry,
            @Nullable Personal note,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements GuaranteeEvent {}

    /** It was broken, and somebody said so. */
    record GuaranteeBroken(
            EntryId entry,
            @Nullable Personal note,
            LocalDate effectiveOn,
            @Nullable Personal correction) implements GuaranteeEvent {}
}
