package nl.draagvlak.events.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.UniqueKey;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to a discourse coalition. */
public sealed interface CoalitionEvent extends Event {

    /**
     * Parties were seen to share a direction.
     *
     * @param narrative the statements they share
     * @param requiredDomains the domains it must rest on to hold
     */
    record CoalitionFormed(
            EntryId entry,
            String name,
            List<StatementId> narrative,
            Set<DomainId> requiredDomains,
            LocalDate effectiveOn)
            implements CoalitionEvent {
        public CoalitionFormed {
            narrative = List.copyOf(narrative);
            requiredDomains = Set.copyOf(requiredDomains);
        }

        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }

        @Override
        public List<UniqueKey> uniqueKeys() {
            return List.of(UniqueKey.taken("coalition", name));
        }
    }

    /**
     * Someone was asked to join.
     *
     * @param by the partner who asked; null when it was the programme
     */
    record PartnerInvited(
            EntryId entry, StakeholderId partner, @Nullable StakeholderId by, LocalDate effectiveOn)
            implements CoalitionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** Someone joined, invited or not. */
    record PartnerJoined(EntryId entry, StakeholderId partner, CommitmentStep step, LocalDate effectiveOn)
            implements CoalitionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** A partner went further, or less far, or said again how far it goes. */
    record CommitmentConfirmed(EntryId entry, StakeholderId partner, CommitmentStep step, LocalDate effectiveOn)
            implements CoalitionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** A partner left. */
    record PartnerLeft(
            EntryId entry, StakeholderId partner, @Nullable Personal why, LocalDate effectiveOn)
            implements CoalitionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** The coalition was called on, as at the transition moment. */
    record CoalitionActivated(EntryId entry, LocalDate effectiveOn) implements CoalitionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * It was planned to call on the coalition.
     *
     * @param on the day; null when it is the transition moment, wherever that moves
     * @param effectiveOn the day on which it was planned
     */
    record ActivationPlanned(EntryId entry, @Nullable LocalDate on, LocalDate effectiveOn) implements CoalitionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * The plan to call on the coalition was given up.
     *
     * @param why why; null when nobody said
     */
    record ActivationCalledOff(EntryId entry, @Nullable Personal why, LocalDate effectiveOn) implements CoalitionEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** A dated entry of the coalition turned out not to be so. */
    record EntryWithdrawn(EntryId entry, Personal reason) implements CoalitionEvent {}
}
