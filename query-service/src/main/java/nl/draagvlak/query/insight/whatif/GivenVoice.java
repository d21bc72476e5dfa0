package nl.draagvlak.query.insight.whatif;

import java.util.Objects;
import java.util.stream.Stream;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.VoiceKind;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is supposed to speak for the change in one way: {@code {"stakeholder", "voice", "domain"?, "targetGroup"?}}. What could not
 * be recorded cannot be supposed either.
 */
final class GivenVoice {

    private GivenVoice() {}

    static @Nullable Supposition read(GivenCircumstance given) {
        StakeholderId stakeholder = given.stakeholder("stakeholder");
        VoiceKind voice = kind(given);
        DomainId domain = given.has("domain") ? given.domain("domain") : null;
        TargetGroupId group = given.has("targetGroup") ? given.group("targetGroup") : null;
        String impossible = voice == null ? null : impossible(voice, given.has("domain"), given.has("targetGroup"));
        if (impossible != null) {
            given.refuse("targetGroup", impossible);
        }
        return stakeholder == null || voice == null
                ? null
                : new Supposition.VoiceTakenUp(stakeholder, voice, domain, group);
    }

    private static @Nullable VoiceKind kind(GivenCircumstance given) {
        String written = given.oneOf(
                "voice", Stream.of(VoiceKind.values()).map(VoiceKind::written).toList(), null);
        return Stream.of(VoiceKind.values())
                .filter(kind -> Objects.equals(kind.written(), written))
                .findFirst()
                .orElse(null);
    }

    /** Why nobody can speak so, if nobody can. */
    private static @Nullable String impossible(VoiceKind voice, boolean domain, boolean group) {
        if (domain && group) {
            return "domain-and-group";
        }
        return switch (voice) {
            case AMBASSADOR -> domain || group ? null : "ambassador-of-nobody";
            case SPONSOR -> group ? "sponsor-of-group" : null;
            case ENTHUSIAST -> null;
            case ADOPTION_COACH -> group ? null : "coach-without-group";
        };
    }
}
