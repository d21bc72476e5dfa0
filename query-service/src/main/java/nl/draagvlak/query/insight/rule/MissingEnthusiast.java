package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audience;
import nl.draagvlak.query.insight.voice.Audiences;
import nl.draagvlak.query.insight.voice.Lacks;

/**
 * Nobody who knows and loves the content of the change reaches a target group. Looked for in groups of at least
 * {@value MissingAdoptionCoach#TEAM} members.
 *
 * <p>An enthusiast takes part now and meets four conditions. <i>Named</i>: recorded as enthusiast for the group, for its domain or for the
 * whole programme, on a day within the period told. <i>Supports</i>: the latest stance is 1 or 2. <i>Active</i>: an interaction or a
 * stance within twice the programme's half-life. <i>Reaches</i>: at least one other member listens to it or met it, or it addressed the
 * group in a broadcast; it need not belong to the group. Always <b>attention</b>. The score is made as that of {@link MissingAmbassador}.
 */
final class MissingEnthusiast implements Rule {

    @Override
    public Kind kind() {
        return Kind.MISSING_ENTHUSIAST;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Lacks.text(VoiceKind.ENTHUSIAST) + "rule", Audience.HALF_LIVES, MissingAdoptionCoach.TEAM);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        Audiences audiences = new Audiences(situation);
        return situation.picture().programme().targetGroups().stream()
                .map(group -> audiences.of(VoiceKind.ENTHUSIAST, group))
                .filter(group -> group.members().cardinality() >= MissingAdoptionCoach.TEAM)
                .map(Unspoken::among)
                .filter(Unspoken::isSo)
                .map(Unspoken::finding)
                .toList();
    }
}
