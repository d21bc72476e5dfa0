package nl.draagvlak.events.stakeholder;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.UniqueKey;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import org.jspecify.annotations.Nullable;

/** What can happen to a stakeholder. */
public sealed interface StakeholderEvent extends Event {

    /** A stakeholder entered the register. */
    record StakeholderRegistered(Profile profile) implements StakeholderEvent {
        @Override
        public List<UniqueKey> uniqueKeys() {
            return profile.reference() instanceof Personal.Known known
                    ? List.of(UniqueKey.taken(REFERENCE, known.text()))
                    : List.of();
        }
    }

    /**
     * The whole profile was put right; the reference stays what it was.
     *
     * @param profile the profile from now on, with the reference it always had
     */
    record ProfileChanged(Profile profile) implements StakeholderEvent {}

    /**
     * A stance toward the programme or one statement was noted.
     *
     * @param stance its content
     */
    record StanceTaken(EntryId entry, Stance stance) implements StakeholderEvent {
        @Override
        public LocalDate effectiveDate() {
            return stance.effectiveOn();
        }
    }

    /** An earlier stance was noted wrongly; this is what it should have said. */
    record StanceCorrected(EntryId entry, Stance stance, Personal reason) implements StakeholderEvent {
        @Override
        public LocalDate effectiveDate() {
            return stance.effectiveOn();
        }
    }

    /** Someone reported that this stakeholder moves another, or would take a message from it; a repeated report confirms it. */
    record TieReported(EntryId entry, Tie tie) implements StakeholderEvent {
        @Override
        public LocalDate effectiveDate() {
            return tie.effectiveOn();
        }
    }

    /** An earlier tie was reported wrongly; this is what it should have said. */
    record TieCorrected(EntryId entry, Tie tie, Personal reason) implements StakeholderEvent {
        @Override
        public LocalDate effectiveDate() {
            return tie.effectiveOn();
        }
    }

    /** A tie between two stakeholders ended in the world, as against being reported wrongly. */
    record TieEnded(EntryId entry, StakeholderId to, TieKind kind, LocalDate effectiveOn) implements StakeholderEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * A stakeholder objected to being scored and planned for. Withdrawing the entry lifts the objection.
     *
     * @param why in its own words, when it gave any; nobody has to
     */
    record ObjectionMade(EntryId entry, @Nullable Personal why, LocalDate effectiveOn) implements StakeholderEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * A person took up a role for a time.
     *
     * @param role the role, a stakeholder itself
     * @param effectiveOn first day
     * @param until last day; null when open
     */
    record RoleTakenUp(
            EntryId entry,
            StakeholderId role,
            LocalDate effectiveOn,
            @Nullable LocalDate until) implements StakeholderEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /**
     * A stakeholder took it upon itself to speak for the change in one way; a later report about the same people puts this one right, so
     * that an end that was not known at first can be told.
     */
    record VoiceTakenUp(EntryId entry, Voice voice) implements StakeholderEvent {
        @Override
        public LocalDate effectiveDate() {
            return voice.effectiveOn();
        }
    }

    /**
     * This stakeholder's part in the programme ends or ended.
     *
     * @param effectiveOn the last day; may lie in the future
     */
    record StakeholderLeft(EntryId entry, @Nullable Personal why, LocalDate effectiveOn) implements StakeholderEvent {
        @Override
        public LocalDate effectiveDate() {
            return effectiveOn;
        }
    }

    /** A dated entry of this stakeholder turned out not to be so. */
    record EntryWithdrawn(EntryId entry, Personal reason) implements StakeholderEvent {}

    /** This stakeholder turned out to be another one that was already known; everything said of it is said of that one. */
    record StakeholderMerged(StakeholderId into, Personal reason) implements StakeholderEvent {}

    /** The merging was a mistake; both stand on their own again. */
    record MergeUndone(StakeholderId from, Personal reason) implements StakeholderEvent {}

    /** The person asked to be forgotten. */
    record ErasureRequested(Subject subject) implements StakeholderEvent {}

    /** The keys of the person's texts are gone. */
    record ErasureDone(Subject subject) implements StakeholderEvent {}

    /** Kind of the unique key that a stakeholder's reference takes. */
    String REFERENCE = "reference";
}
