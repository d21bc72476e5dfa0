package nl.draagvlak.query.insight.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audience;
import nl.draagvlak.query.insight.voice.Audiences;
import nl.draagvlak.query.insight.voice.Lacks;

/**
 * Nobody speaks for the change inside a target group or a domain.
 *
 * <p>An ambassador takes part now and meets four conditions. <i>Supports</i>: the latest stance is 1 or 2. <i>Speaks</i>: for a target
 * group, the profile or a record says that it speaks for that group; for a domain, it belongs to it and is recorded as speaking for it,
 * speaks for a target group of that domain, carries a coalition publicly, or is listened to by another member. Membership is not speaking. <i>Active</i>: an interaction or a
 * stance within twice the programme's half-life. <i>Reaches</i>: at least one other member listens (an influence tie to that member or a
 * trust tie from it) or met it, or it addressed the group in a broadcast; where no other member is known, anyone at all listens.
 *
 * <p><b>Urgent</b> for a target group when the transition moment is within {@value Situation#SOON} days or behind us and nobody with an
 * unknown stance could turn out to be the ambassador; <b>info</b> when nobody is known who belongs to the group or speaks for it; else
 * <b>attention</b>. A domain without members is left to {@link WeaklySupportedDomain}.
 *
 * <p>score = 0.2 for each condition that the nearest person does not meet + 0.2 · nearness of the transition moment (1 within
 * {@value Situation#SOON} days or after it, falling to 0 at a year). An unknown stance does not meet the first condition; the lower bound
 * is the score if every unknown stance were supportive.
 */
final class MissingAmbassador implements Rule {

    @Override
    public Kind kind() {
        return Kind.MISSING_AMBASSADOR;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Lacks.text(VoiceKind.AMBASSADOR) + "rule", Audience.HALF_LIVES, Situation.SOON);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        Audiences audiences = new Audiences(situation);
        return Stream.concat(
                        situation.domains().stream()
                                .map(domain -> audiences.of(VoiceKind.AMBASSADOR, domain))
                                .filter(domain -> !domain.members().isEmpty()),
                        situation.picture().programme().targetGroups().stream()
                                .map(group -> audiences.of(VoiceKind.AMBASSADOR, group)))
                .map(Unspoken::among)
                .filter(Unspoken::isSo)
                .map(Unspoken::finding)
                .toList();
    }
}
