package nl.draagvlak.events.plan;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What can happen to a plan. What the program proposes is no event; that a person accepts it is. */
public sealed interface PlanEvent extends Event {

    /**
     * Somebody accepted a plan.
     *
     * @param steps whom to approach, by whom and when, in that order
     * @param purpose what it is for
     * @param effectiveOn the day it was accepted
     */
    record PlanAccepted(
            EntryId entry, List<Step> steps, @Nullable Personal purpose, LocalDate effectiveOn) implements PlanEvent {
        public PlanAccepted {
            steps = List.copyOf(steps);
        }

        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** It is followed no longer: it is done, or something better came up. */
    record PlanEnded(EntryId entry, Personal reason, LocalDate effectiveOn) implements PlanEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** A dated entry of the plan turned out not to be so. */
    record EntryWithdrawn(EntryId entry, Personal reason) implements PlanEvent {}

    /**
     * One approach.
     *
     * @param messenger who goes; null when we go ourselves
     * @param on the day it is planned for
     */
    record Step(StakeholderId stakeholder, @Nullable StakeholderId messenger, LocalDate on) {}
}
