package nl.draagvlak.command.stakeholder;

import static nl.draagvlak.command.stakeholder.StakeholderRule.AN_ADOPTION_COACH_IS_THERE_FOR_A_TARGET_GROUP;
import static nl.draagvlak.command.stakeholder.StakeholderRule.AN_AMBASSADOR_SPEAKS_FOR_A_DOMAIN_OR_A_TARGET_GROUP;
import static nl.draagvlak.command.stakeholder.StakeholderRule.A_SPONSOR_CARRIES_A_DOMAIN_OR_THE_WHOLE;
import static nl.draagvlak.command.stakeholder.StakeholderRule.A_VOICE_ENDS_NO_EARLIER_THAN_IT_BEGINS;
import static nl.draagvlak.command.stakeholder.StakeholderRule.A_VOICE_IS_FOR_ONE_DOMAIN_OR_ONE_TARGET_GROUP;

import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;

/** What a voice can be, whoever has it. */
final class Voices {

    private Voices() {}

    /** Every rule a voice breaks. */
    static List<StakeholderRule> broken(Voice voice) {
        List<StakeholderRule> broken = new ArrayList<>();
        if (voice.until() != null && voice.until().isBefore(voice.effectiveOn())) {
            broken.add(A_VOICE_ENDS_NO_EARLIER_THAN_IT_BEGINS);
        }
        if (voice.domain() != null && voice.targetGroup() != null) {
            broken.add(A_VOICE_IS_FOR_ONE_DOMAIN_OR_ONE_TARGET_GROUP);
        }
        if (voice.kind() == VoiceKind.AMBASSADOR && voice.domain() == null && voice.targetGroup() == null) {
            broken.add(AN_AMBASSADOR_SPEAKS_FOR_A_DOMAIN_OR_A_TARGET_GROUP);
        }
        if (voice.kind() == VoiceKind.SPONSOR && voice.targetGroup() != null) {
            broken.add(A_SPONSOR_CARRIES_A_DOMAIN_OR_THE_WHOLE);
        }
        if (voice.kind() == VoiceKind.ADOPTION_COACH && voice.targetGroup() == null) {
            broken.add(AN_ADOPTION_COACH_IS_THERE_FOR_A_TARGET_GROUP);
        }
        return broken;
    }

    static void check(Voice voice) {
        broken(voice).forEach(rule -> rule.requires(false));
    }
}
