package nl.draagvlak.events.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to an intervention. */
public sealed interface InterventionEvent extends Event {

    /**
     * A technique was planned for named people or groups.
     *
     * @param technique name of the technique in the catalogue, such as {@code altercasting}
     * @param levers codes of the behavioural insights it leans on, such as {@code social-proof}; empty when none was named
     * @param messenger who brings it; null when not settled
     * @param answers the signals it answers
     * @param expected what it should change
     * @param effectiveOn the day it is planned for
     */
    record InterventionPlanned(
            EntryId entry,
            String technique,
            List<String> levers,
            @Nullable StakeholderId messenger,
            Set<StakeholderId> people,
            Set<TargetGroupId> groups,
            List<SignalId> answers,
            @Nullable Personal expected,
            LocalDate effectiveOn)
            implements InterventionEvent {
        public InterventionPlanned {
            levers = List.copyOf(levers);
            people = Set.copyOf(people);
            groups = Set.copyOf(groups);
            answers = List.copyOf(answers);
        }

        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** It was carried out. */
    record InterventionCarriedOut(EntryId entry, @Nullable Personal note, LocalDate effectiveOn)
            implements InterventionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * Somebody saw what it did.
     *
     * @param effect −2 backfired … 2 worked as hoped
     * @param judgement whether it is our reading of what was seen (true) or what people did or said in so many words (false)
     * @param group the target group it was seen in; null for everyone it was meant for
     */
    record EffectObserved(
            EntryId entry,
            int effect,
            boolean judgement,
            @Nullable TargetGroupId group,
            @Nullable Personal note,
            LocalDate effectiveOn)
            implements InterventionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** It will not be carried out. */
    record InterventionCancelled(EntryId entry, Personal reason, LocalDate effectiveOn) implements InterventionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** A dated entry of the intervention turned out not to be so. */
    record EntryWithdrawn(EntryId entry, Personal reason) implements InterventionEvent {}
}
