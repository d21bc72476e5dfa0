package nl.draagvlak.query.stakeholder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A stakeholder as it stood at a moment; personal texts still sealed.
 *
 * @param stance the latest stance toward the programme as a whole; null when unknown, which is not neutral
 * @param statementStances the latest stance toward each statement it was asked about
 * @param roles the roles it holds or held, as entries
 * @param voices the ways in which it speaks or spoke for the change, the latest report of each
 * @param leavesOn the last day of its part in the programme, past or to come; null when none is known
 * @param objects since when it objects to being scored and planned for; null when it does not
 * @param registeredAt position of the event that registered it
 * @param version sequence of its last event
 */
public record StakeholderView(
        StakeholderId id,
        Profile profile,
        @Nullable Noted<Stance> stance,
        Map<StatementId, Noted<Stance>> statementStances,
        List<Noted<HeldRole>> roles,
        List<Noted<Voice>> voices,
        @Nullable Noted<LocalDate> leavesOn,
        @Nullable Noted<LocalDate> objects,
        long registeredAt,
        long version) {

    /** A stakeholder who made no objection and is not known to speak for the change. */
    public StakeholderView(
            StakeholderId id,
            Profile profile,
            @Nullable Noted<Stance> stance,
            Map<StatementId, Noted<Stance>> statementStances,
            List<Noted<HeldRole>> roles,
            @Nullable Noted<LocalDate> leavesOn,
            long registeredAt,
            long version) {
        this(id, profile, stance, statementStances, roles, List.of(), leavesOn, null, registeredAt, version);
    }

    /** Whether it takes part on a day: its last day still counts. */
    public boolean presentOn(LocalDate day) {
        return leavesOn == null || !leavesOn.value().isBefore(day);
    }

    /** The same stakeholder with another profile. */
    public StakeholderView withProfile(Profile other) {
        return new StakeholderView(
                id, other, stance, statementStances, roles, voices, leavesOn, objects, registeredAt, version);
    }

    /** The same stakeholder with another stance toward the programme. */
    public StakeholderView withStance(Noted<Stance> other) {
        return new StakeholderView(
                id, profile, other, statementStances, roles, voices, leavesOn, objects, registeredAt, version);
    }

    /** The same stakeholder with one role more. */
    public StakeholderView withRole(Noted<HeldRole> role) {
        List<Noted<HeldRole>> all =
                Stream.concat(roles.stream(), Stream.of(role)).toList();
        return new StakeholderView(
                id, profile, stance, statementStances, all, voices, leavesOn, objects, registeredAt, version);
    }

    /** The same stakeholder, speaking for the change in other ways. */
    public StakeholderView withVoices(List<Noted<Voice>> others) {
        return new StakeholderView(
                id, profile, stance, statementStances, roles, others, leavesOn, objects, registeredAt, version);
    }

    /** The same stakeholder, objecting since a day to being scored and planned for. */
    public StakeholderView objecting(Noted<LocalDate> since) {
        return new StakeholderView(
                id, profile, stance, statementStances, roles, voices, leavesOn, since, registeredAt, version);
    }

    /** The same stakeholder with another last day. */
    public StakeholderView leaving(Noted<LocalDate> lastDay) {
        return new StakeholderView(
                id, profile, stance, statementStances, roles, voices, lastDay, objects, registeredAt, version);
    }

    /**
     * A role held for a time.
     *
     * @param until last day; null when open
     */
    public record HeldRole(StakeholderId role, @Nullable LocalDate until) {}
}
