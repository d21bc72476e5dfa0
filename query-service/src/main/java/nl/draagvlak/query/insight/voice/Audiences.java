package nl.draagvlak.query.insight.voice;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Layer;
import nl.draagvlak.events.stakeholder.Voice;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.programme.ProgrammeView;
import org.jspecify.annotations.Nullable;

/**
 * The people among whom each way of speaking is looked for.
 *
 * <p>An ambassador speaks for a group when its profile or a record says so; in a domain, to which it must belong, also by carrying a
 * coalition in public or by being listened to. A sponsor is recorded for the domain or the programme and comes from the board. An
 * enthusiast is recorded for the group, its domain or the programme and reaches a member. An adoption coach is recorded for a group and
 * comes from its ranks.
 */
public final class Audiences {

    private final Situation situation;

    public Audiences(Situation situation) {
        this.situation = situation;
    }

    /** Those on whose support at the top the programme as a whole rests: the board. */
    public Audience board() {
        BitSet board = situation.people().of(Layer.BOARD);
        Claims claims = recorded(voice -> voice.kind() == VoiceKind.SPONSOR && whole(voice));
        return new Audience(
                situation,
                VoiceKind.SPONSOR,
                new Subject.OfLayer(Layer.BOARD),
                List.of(),
                board,
                union(board, claims.people()),
                claims,
                false,
                _ -> false,
                board);
    }

    /** A target group, for one way of speaking. */
    public Audience of(VoiceKind kind, ProgrammeView.TargetGroup group) {
        BitSet members = situation.people().of(group.id());
        Claims claims =
                switch (kind) {
                    case AMBASSADOR ->
                        recorded(voice -> voice.kind() == kind && group.id().equals(voice.targetGroup()))
                                .andSpeakersFor(group.id(), everyone());
                    case SPONSOR ->
                        recorded(voice -> voice.kind() == kind && (whole(voice) || in(group.domain(), voice)));
                    case ENTHUSIAST ->
                        recorded(voice -> voice.kind() == kind
                                && (whole(voice)
                                        || in(group.domain(), voice)
                                        || group.id().equals(voice.targetGroup())));
                    case ADOPTION_COACH ->
                        recorded(voice -> voice.kind() == kind && group.id().equals(voice.targetGroup()));
                };
        return new Audience(
                situation,
                kind,
                new Subject.OfGroup(group.id()),
                List.of(group.position()),
                members,
                concerned(kind, members, claims),
                claims,
                false,
                person -> situation.meetings().addressed(person, group.id()),
                ranks(kind, members));
    }

    /** A domain, for one way of speaking. */
    public Audience of(VoiceKind kind, ProgrammeView.Domain domain) {
        BitSet members = situation.people().of(domain.id());
        Set<TargetGroupId> groups = groups(domain.id());
        Predicate<Voice> here = voice -> voice.kind() == kind
                && (in(domain.id(), voice) || voice.targetGroup() != null && groups.contains(voice.targetGroup()));
        Claims claims =
                switch (kind) {
                    case AMBASSADOR -> {
                        Claims speakers = recorded(here).andPublicPartners(members);
                        groups.forEach(group -> speakers.andSpeakersFor(group, members));
                        yield speakers;
                    }
                    case SPONSOR, ENTHUSIAST ->
                        recorded(voice -> voice.kind() == kind && whole(voice) || here.test(voice));
                    case ADOPTION_COACH -> recorded(here);
                };
        BitSet team = kind == VoiceKind.ADOPTION_COACH ? belonging(groups) : members;
        return new Audience(
                situation,
                kind,
                new Subject.OfDomain(domain.id()),
                List.of(domain.position()),
                members,
                concerned(kind, team, claims),
                claims,
                kind == VoiceKind.AMBASSADOR,
                _ -> false,
                kind == VoiceKind.AMBASSADOR ? members : ranks(kind, team));
    }

    private BitSet everyone() {
        BitSet everyone = new BitSet();
        everyone.set(0, situation.people().size());
        return everyone;
    }

    private Claims recorded(Predicate<Voice> sort) {
        return Claims.recorded(situation, sort);
    }

    private static boolean whole(Voice voice) {
        return voice.domain() == null && voice.targetGroup() == null;
    }

    private static boolean in(@Nullable DomainId domain, Voice voice) {
        return domain != null && domain.equals(voice.domain());
    }

    private Set<TargetGroupId> groups(DomainId domain) {
        return situation.picture().programme().targetGroups().stream()
                .filter(group -> domain.equals(group.domain()))
                .map(ProgrammeView.TargetGroup::id)
                .collect(Collectors.toSet());
    }

    private BitSet belonging(Set<TargetGroupId> groups) {
        BitSet all = new BitSet();
        groups.forEach(group -> all.or(situation.people().of(group)));
        return all;
    }

    private @Nullable BitSet ranks(VoiceKind kind, BitSet team) {
        return switch (kind) {
            case AMBASSADOR, ENTHUSIAST -> null;
            case SPONSOR -> situation.people().of(Layer.BOARD);
            case ADOPTION_COACH -> team;
        };
    }

    /** The members or, for a sponsor, those of them at the top; and whoever is said to be such a voice. */
    private BitSet concerned(VoiceKind kind, BitSet team, Claims claims) {
        BitSet own = (BitSet) team.clone();
        if (kind == VoiceKind.SPONSOR) {
            own.and(situation.people().of(Layer.BOARD));
        }
        return union(own, claims.people());
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
