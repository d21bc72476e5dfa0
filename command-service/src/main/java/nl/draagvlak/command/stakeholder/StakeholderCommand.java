package nl.draagvlak.command.stakeholder;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.events.stakeholder.Voice;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a stakeholder's aggregate. */
public sealed interface StakeholderCommand {

    /** The stakeholder it is asked of. */
    @TargetAggregateIdentifier
    AggregateId aggregate();

    /** Enters a stakeholder in the register. */
    record RegisterStakeholder(AggregateId aggregate, Profile profile) implements StakeholderCommand {}

    /** Puts the whole profile right; the reference stays what it was, whatever the profile says. */
    record ChangeProfile(AggregateId aggregate, Profile profile) implements StakeholderCommand {}

    /** Notes a stance. */
    record TakeStance(AggregateId aggregate, EntryId entry, Stance stance) implements StakeholderCommand {}

    /** Puts a stance right that was noted wrongly. */
    record CorrectStance(AggregateId aggregate, EntryId entry, Stance stance, Personal reason)
            implements StakeholderCommand {}

    /** Reports a tie to another stakeholder, or confirms it. */
    record ReportTie(AggregateId aggregate, EntryId entry, Tie tie) implements StakeholderCommand {}

    /** Puts a tie right that was reported wrongly. */
    record CorrectTie(AggregateId aggregate, EntryId entry, Tie tie, Personal reason) implements StakeholderCommand {}

    /** Ends a tie that ended in the world. */
    record EndTie(AggregateId aggregate, EntryId entry, StakeholderId to, TieKind kind, LocalDate effectiveOn)
            implements StakeholderCommand {}

    /** Lets a person take up a role, itself a stakeholder. */
    record TakeUpRole(
            AggregateId aggregate,
            EntryId entry,
            StakeholderId role,
            LocalDate effectiveOn,
            @Nullable LocalDate until) implements StakeholderCommand {}

    /** Lets a stakeholder speak for the change in one way, or puts right until when it does. */
    record TakeUpVoice(AggregateId aggregate, EntryId entry, Voice voice) implements StakeholderCommand {}

    /** Notes that a stakeholder objects to being scored and planned for. */
    record MakeObjection(
            AggregateId aggregate, EntryId entry, @Nullable Personal why, LocalDate effectiveOn)
            implements StakeholderCommand {}

    /** Ends a stakeholder's part in the programme, on a day that may lie ahead. */
    record LeaveProgramme(
            AggregateId aggregate, EntryId entry, @Nullable Personal why, LocalDate effectiveOn)
            implements StakeholderCommand {}

    /** Withdraws an entry that turned out not to be so. */
    record WithdrawEntry(AggregateId aggregate, EntryId entry, Personal reason) implements StakeholderCommand {}

    /** Says that this stakeholder is another one that was already known. */
    record MergeStakeholder(AggregateId aggregate, StakeholderId into, Personal reason) implements StakeholderCommand {}

    /** Says that merging was a mistake. */
    record UndoMerge(AggregateId aggregate, Personal reason) implements StakeholderCommand {}

    /**
     * Reports many ties of a known stakeholder in one append. A tie that stands already with the same strength, confidence and direction
     * makes no event, whatever its date and source, so that the same file brought in twice changes nothing.
     */
    record ReportTies(AggregateId aggregate, List<NewTie> ties) implements StakeholderCommand {
        public ReportTies {
            ties = List.copyOf(ties);
        }
    }

    /** Notes that the person asked to be forgotten; from then on nothing more is said of it. */
    record RequestErasure(AggregateId aggregate) implements StakeholderCommand {}

    /** Notes that the keys of the person's texts are gone. */
    record ConfirmErasure(AggregateId aggregate) implements StakeholderCommand {}

    /** A tie with the id its entry will have. */
    record NewTie(EntryId entry, Tie tie) {}
}
