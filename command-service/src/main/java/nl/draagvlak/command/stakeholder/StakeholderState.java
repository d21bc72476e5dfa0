package nl.draagvlak.command.stakeholder;

import java.util.Objects;
import nl.draagvlak.command.rule.Entries;
import nl.draagvlak.command.stakeholder.HeldTies.End;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What a stakeholder's rules need to know of its history. */
final class StakeholderState {

    /** The sorts of dated entries. */
    enum Sort {
        STANCE,
        TIE,
        TIE_END,
        ROLE,
        DEPARTURE
    }

    private final Entries<Sort> entries = new Entries<>();
    private final HeldTies ties = new HeldTies();
    private @Nullable Profile profile;
    private @Nullable StakeholderId mergedInto;

    Entries<Sort> entries() {
        return entries;
    }

    HeldTies ties() {
        return ties;
    }

    Profile profile() {
        return Objects.requireNonNull(profile);
    }

    @Nullable
    StakeholderId mergedInto() {
        return mergedInto;
    }

    /** A profile as it is to be, with the reference this stakeholder always had. */
    Profile withItsReference(Profile next) {
        return new Profile(
                next.kind(),
                next.name(),
                profile().reference(),
                next.domain(),
                next.layer(),
                next.targetGroups(),
                next.speaksFor(),
                next.power(),
                next.interest(),
                next.mandate());
    }

    void evolve(StakeholderEvent event) {
        switch (event) {
            case StakeholderEvent.StakeholderRegistered registered -> profile = registered.profile();
            case StakeholderEvent.ProfileChanged changed -> profile = changed.profile();
            case StakeholderEvent.StanceTaken taken -> entries.add(taken.entry(), Sort.STANCE);
            case StakeholderEvent.TieReported reported -> {
                entries.add(reported.entry(), Sort.TIE);
                ties.reported(reported.entry(), reported.tie());
            }
            case StakeholderEvent.TieCorrected corrected -> ties.reported(corrected.entry(), corrected.tie());
            case StakeholderEvent.TieEnded ended -> {
                entries.add(ended.entry(), Sort.TIE_END);
                ties.ended(ended.entry(), new End(ended.to(), ended.kind()));
            }
            case StakeholderEvent.RoleTakenUp taken -> entries.add(taken.entry(), Sort.ROLE);
            case StakeholderEvent.StakeholderLeft left -> entries.add(left.entry(), Sort.DEPARTURE);
            case StakeholderEvent.EntryWithdrawn withdrawn -> {
                entries.withdraw(withdrawn.entry());
                ties.withdrawn(withdrawn.entry());
            }
            case StakeholderEvent.StakeholderMerged merged -> mergedInto = merged.into();
            case StakeholderEvent.MergeUndone undone -> mergedInto = null;
            case StakeholderEvent.StanceCorrected corrected -> {}
            case StakeholderEvent.ErasureRequested requested -> {}
            case StakeholderEvent.ErasureDone done -> {}
        }
    }
}
