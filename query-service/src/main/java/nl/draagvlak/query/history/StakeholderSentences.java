package nl.draagvlak.query.history;

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
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import nl.draagvlak.events.stakeholder.TieKind;

/** What happens to a stakeholder, in a sentence. */
final class StakeholderSentences {

    private StakeholderSentences() {}

    static String of(StakeholderEvent event, StakeholderId id, Wording wording) {
        String name = wording.name(id);
        return switch (event) {
            case StakeholderRegistered _ -> wording.say("stakeholder.registered", name);
            case ProfileChanged _ -> wording.say("stakeholder.profile-changed", name);
            case StanceTaken taken -> stance(taken.stance(), name, wording);
            case StanceCorrected corrected -> wording.say("corrected", stance(corrected.stance(), name, wording));
            case TieReported reported -> tie(reported.tie(), name, wording);
            case TieCorrected corrected -> wording.say("corrected", tie(corrected.tie(), name, wording));
            case TieEnded ended ->
                wording.say("stakeholder.tie-ended." + key(ended.kind()), name, wording.name(ended.to()));
            case RoleTakenUp taken -> wording.say("stakeholder.role-taken-up", name, wording.name(taken.role()));
            case VoiceTakenUp taken ->
                wording.say("stakeholder.voice-taken-up." + taken.voice().kind().written(), name);
            case ObjectionMade _ -> wording.say("stakeholder.objection-made", name);
            case StakeholderLeft left -> wording.say("stakeholder.left", name, wording.day(left.effectiveOn()));
            case EntryWithdrawn _ -> wording.say("stakeholder.entry-withdrawn", name);
            case StakeholderMerged merged -> wording.say("stakeholder.merged", name, wording.name(merged.into()));
            case MergeUndone undone -> wording.say("stakeholder.merge-undone", name, wording.name(undone.from()));
            case ErasureRequested _ -> wording.say("stakeholder.erasure-requested", name);
            case ErasureDone _ -> wording.say("stakeholder.erasure-done", name);
        };
    }

    private static String stance(Stance stance, String name, Wording wording) {
        return wording.say(
                "stakeholder.stance-taken",
                name,
                wording.statement(stance.statement()),
                wording.say("stance." + stance.value()));
    }

    private static String tie(Tie tie, String name, Wording wording) {
        return wording.say("stakeholder.tie-reported." + key(tie.kind()), name, wording.name(tie.to()), tie.strength());
    }

    private static String key(TieKind kind) {
        return switch (kind) {
            case INFLUENCE -> "influence";
            case TRUST -> "trust";
        };
    }
}
