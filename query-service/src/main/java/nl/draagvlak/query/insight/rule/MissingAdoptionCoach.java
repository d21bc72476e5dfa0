package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.events.learning.LearningNeedEvent.LearningNeedNoted;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audience;
import nl.draagvlak.query.insight.voice.Audiences;
import nl.draagvlak.query.insight.voice.Lacks;
import nl.draagvlak.query.timeline.Noted;

/**
 * A team has no trained contact from its own ranks. Looked for in target groups of at least {@value #TEAM} members, and in smaller ones of
 * which a learning need was noted, where at least one member is known to support the change: where nobody does, nobody can be trained, and
 * what is missing first is an ambassador.
 *
 * <p>An adoption coach takes part now and meets four conditions. <i>Named</i>: recorded as adoption coach of this group, on a day within
 * the period told. <i>Supports</i>: the latest stance is 1 or 2. <i>Active</i>: an interaction or a stance within twice the programme's
 * half-life. <i>Of their own ranks</i>: it belongs to the group.
 *
 * <p><b>Urgent</b> when the transition moment is within {@value Situation#SOON} days or behind us and nobody with an unknown stance could
 * turn out to be the coach; else <b>attention</b>. The score is made as that of {@link MissingAmbassador}.
 */
final class MissingAdoptionCoach implements Rule {

    /** From how many members a target group is a team that should have a contact of its own. */
    static final int TEAM = 5;

    private static final String NEED = "learning-need";

    @Override
    public Kind kind() {
        return Kind.MISSING_ADOPTION_COACH;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Lacks.text(VoiceKind.ADOPTION_COACH) + "rule", Audience.HALF_LIVES, TEAM, Situation.SOON);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        Audiences audiences = new Audiences(situation);
        return situation.picture().programme().targetGroups().stream()
                .map(group -> audiences.of(VoiceKind.ADOPTION_COACH, group).namedToo(needs(situation, group.id())))
                .filter(group -> group.members().cardinality() >= TEAM
                        || group.positions().size() > 1)
                .filter(group -> group.members().stream().anyMatch(situation::supports))
                .map(Unspoken::among)
                .filter(Unspoken::isSo)
                .map(Unspoken::finding)
                .toList();
    }

    /** Where it was noted that a group has something to learn. */
    private static List<Long> needs(Situation situation, TargetGroupId group) {
        return situation.picture().dossiers().entries(NEED, LearningNeedNoted.class).stream()
                .filter(need -> need.value().group().equals(group))
                .map(Noted::position)
                .toList();
    }
}
