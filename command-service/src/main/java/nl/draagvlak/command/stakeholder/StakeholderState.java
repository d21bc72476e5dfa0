package nl.draagvlak.command.stakeholder;

import static nl.draagvlak.command.stakeholder.StakeholderRule.AN_ERASURE_IS_CONFIRMED_AFTER_ITS_REQUEST;
import static nl.draagvlak.command.stakeholder.StakeholderRule.A_MERGED_STAKEHOLDER_IS_SPOKEN_OF_UNDER_THE_OTHER;
import static nl.draagvlak.command.stakeholder.StakeholderRule.A_STAKEHOLDER_IS_ERASED_ONCE;
import static nl.draagvlak.command.stakeholder.StakeholderRule.NOTHING_MORE_IS_SAID_OF_WHOM_WAS_ERASED;

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
        VOICE,
        OBJECTION,
        DEPARTURE
    }

    /** How far the erasing of this stakeholder is. */
    enum Erasure {
        NEVER_ASKED,
        REQUESTED,
        DONE
    }

    private final Entries<Sort> entries = new Entries<>();
    private final HeldTies ties = new HeldTies();
    private @Nullable Profile profile;
    private @Nullable StakeholderId mergedInto;
    private Erasure erasure = Erasure.NEVER_ASKED;

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

    /** Refuses to say more of who was erased, or of who stands under another one. */
    void standsOnItsOwn() {
        notErased();
        if (mergedInto != null) {
            throw A_MERGED_STAKEHOLDER_IS_SPOKEN_OF_UNDER_THE_OTHER.refusal(mergedInto);
        }
    }

    /** Refuses to say more of who was erased; what was said can still be taken back, and ties can still end. */
    void notErased() {
        NOTHING_MORE_IS_SAID_OF_WHOM_WAS_ERASED.requires(erasure == Erasure.NEVER_ASKED);
    }

    /** Refuses to erase twice. */
    void erasable() {
        A_STAKEHOLDER_IS_ERASED_ONCE.requires(erasure == Erasure.NEVER_ASKED);
    }

    /** Refuses to confirm what nobody asked for, or what was confirmed. */
    void confirmable() {
        AN_ERASURE_IS_CONFIRMED_AFTER_ITS_REQUEST.requires(erasure != Erasure.NEVER_ASKED);
        A_STAKEHOLDER_IS_ERASED_ONCE.requires(erasure != Erasure.DONE);
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
            case StakeholderEvent.VoiceTakenUp taken -> entries.add(taken.entry(), Sort.VOICE);
            case StakeholderEvent.ObjectionMade made -> entries.add(made.entry(), Sort.OBJECTION);
            case StakeholderEvent.StakeholderLeft left -> entries.add(left.entry(), Sort.DEPARTURE);
            case StakeholderEvent.EntryWithdrawn withdrawn -> {
                entries.withdraw(withdrawn.entry());
                ties.withdrawn(withdrawn.entry());
            }
            case StakeholderEvent.StakeholderMerged merged -> mergedInto = merged.into();
            case StakeholderEvent.MergeUndone undone -> mergedInto = null;
            case StakeholderEvent.StanceCorrected corrected -> {}
            case StakeholderEvent.ErasureRequested requested -> erasure = Erasure.REQUESTED;
            case StakeholderEvent.ErasureDone done -> erasure = Erasure.DONE;
        }
    }
}
