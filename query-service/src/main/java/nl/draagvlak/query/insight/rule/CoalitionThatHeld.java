package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.query.coalition.Defence;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * A strength: a coalition that held in spite of bad publicity, because those directly affected defended it. So the public-transport chip
 * card held.
 *
 * <p>A publication against the change by somebody who is no partner, after the coalition was formed, is bad publicity. Directly affected is who belongs to
 * a target group or speaks for one, or is named in a decision as affected. The coalition held when, within a half-life after bad publicity,
 * at least {@value Defence#ENOUGH} affected partners published for the change, who today are committed or carry the coalition in public and are
 * known to support the change. Always <b>info</b>. Against it speak the bad publicity itself and partners who left.
 *
 * <p>score = 0.5 · d/(d + 2), d those who defended it + 0.5 · share of the partners who did not leave.
 */
final class CoalitionThatHeld implements Rule {

    @Override
    public Kind kind() {
        return Kind.COALITION_THAT_HELD;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Defended.TEXT + "rule", Defence.ENOUGH);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.picture().coalitions().stream()
                .map(coalition -> Defended.of(situation, coalition))
                .filter(defended -> Defence.enough(defended.defences()))
                .map(Defended::finding)
                .toList();
    }
}
