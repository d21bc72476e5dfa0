package nl.draagvlak.query.stakeholder;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderEvent.EntryWithdrawn;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureDone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureRequested;
import nl.draagvlak.events.stakeholder.StakeholderEvent.MergeUndone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ObjectionMade;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ProfileChanged;
import nl.draagvlak.events.stakeholder.StakeholderEvent.RoleTakenUp;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderLeft;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderMerged;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceTaken;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieCorrected;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieEnded;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieReported;
import nl.draagvlak.events.stakeholder.StakeholderEvent.VoiceTakenUp;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.timeline.Fate;
import nl.draagvlak.query.timeline.Positions;
import nl.draagvlak.query.timeline.Succession;
import nl.draagvlak.query.timeline.Timeline;

/** What was said of one stakeholder: a profile that succeeds itself, and dated entries. */
final class StakeholderTrack {

    private final int number;
    private final Positions own = new Positions();
    private final Succession<Profile> profile = new Succession<>();
    private final Timeline<StakeholderEvent> dated = new Timeline<>();

    StakeholderTrack(int number) {
        this.number = number;
    }

    /** How many were here before it. */
    int number() {
        return number;
    }

    void count(long position) {
        own.add(position);
    }

    Set<StakeholderId> describe(long position, Profile described) {
        profile.put(position, described);
        return Set.of();
    }

    Set<StakeholderId> note(EntryId entry, long position, StakeholderEvent event) {
        dated.note(entry, position, day(event), event);
        return others(event);
    }

    Set<StakeholderId> correct(EntryId entry, long position, StakeholderEvent event) {
        dated.correct(entry, position, day(event), event);
        return others(event);
    }

    Set<StakeholderId> withdraw(EntryId entry, long position) {
        dated.withdraw(entry, position);
        return dated.lastSaid(entry).map(StakeholderTrack::others).orElse(Set.of());
    }

    boolean registeredBy(long knownAt) {
        return profile.at(knownAt) != null;
    }

    Profile profile(long knownAt) {
        return Objects.requireNonNull(profile.at(knownAt));
    }

    boolean belongsTo(Set<TargetGroupId> groups, long knownAt) {
        Profile known = profile.at(knownAt);
        return known != null && !Collections.disjoint(known.targetGroups(), groups);
    }

    boolean everHeld(Set<StakeholderId> roles) {
        return !dated.saying(said -> said instanceof RoleTakenUp taken && roles.contains(taken.role()))
                .isEmpty();
    }

    long registeredAt() {
        return own.first();
    }

    long version(long knownAt) {
        return own.version(knownAt);
    }

    Fate fate(EntryId entry, long position, long knownAt) {
        return dated.fate(entry, position, knownAt);
    }

    Timeline<StakeholderEvent> dated() {
        return dated;
    }

    private static LocalDate day(StakeholderEvent event) {
        return Objects.requireNonNull(event.effectiveDate());
    }

    private static Set<StakeholderId> others(StakeholderEvent event) {
        return switch (event) {
            case RoleTakenUp taken -> Set.of(taken.role());
            case StanceTaken _,
                    StanceCorrected _,
                    VoiceTakenUp _,
                    ObjectionMade _,
                    StakeholderLeft _,
                    TieReported _,
                    TieCorrected _,
                    TieEnded _,
                    StakeholderRegistered _,
                    ProfileChanged _,
                    EntryWithdrawn _,
                    StakeholderMerged _,
                    MergeUndone _,
                    ErasureRequested _,
                    ErasureDone _ -> Set.of();
        };
    }
}
