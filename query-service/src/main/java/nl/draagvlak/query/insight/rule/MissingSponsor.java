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
 * Nobody carries the programme at the top. Looked for when at least one stakeholder of the board takes part.
 *
 * <p>A sponsor takes part now and meets four conditions. <i>Named</i>: recorded as sponsor of the whole programme, on a day within the
 * period told. <i>Supports</i>: the latest stance is 1 or 2. <i>Active</i>: an interaction or a stance within twice the programme's
 * half-life. <i>At the top</i>: of the layer board. Whoever was named and opposes, was not asked, or was not seen, does not count, and is
 * told of beside it. A sponsor of one domain does not carry the whole.
 *
 * <p><b>Urgent</b> when the transition moment is within {@value Situation#SOON} days or behind us and nobody with an unknown stance could
 * turn out to be the sponsor; else <b>attention</b>. The score is made as that of {@link MissingAmbassador}.
 */
final class MissingSponsor implements Rule {

    @Override
    public Kind kind() {
        return Kind.MISSING_SPONSOR;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Lacks.text(VoiceKind.SPONSOR) + "rule", Audience.HALF_LIVES, Situation.SOON);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return Stream.of(new Audiences(situation).board())
                .filter(board -> !board.members().isEmpty())
                .map(Unspoken::among)
                .filter(Unspoken::isSo)
                .map(Unspoken::finding)
                .toList();
    }
}
