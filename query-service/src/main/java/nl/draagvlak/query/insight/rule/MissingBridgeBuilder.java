package nl.draagvlak.query.insight.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Side;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * Two sides that should reach each other do not, or through one only. Sides are each two domains of which one must work with the other,
 * and the board and the work floor of the programme where both have people.
 *
 * <p>Counted are the vertex-disjoint paths along reported influence ties among people who take part, ends included, in the better of the
 * two directions. None: <b>urgent</b>, the sides are apart. One: <b>attention</b>, everything hangs on one. Two or more: nothing. Nobody
 * known on exactly one side: <b>info</b>, for then nothing can be said of what lies between. Nobody on either: nothing here.
 *
 * <p>score = 0.8 · 1/(1 + paths) + 0.2 · importance (the mean weight of the two domains, as a share of the largest weight). Each member of
 * either side of whom no tie and no meeting is known might carry one more path, as far as the smaller side allows: the lower bound is the
 * score with all of those.
 */
final class MissingBridgeBuilder implements Rule {

    @Override
    public Kind kind() {
        return Kind.MISSING_BRIDGE_BUILDER;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(ThinCrossing.TEXT + "rule", Situation.SOON);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        double most = situation.crossings().stream()
                .flatMap(crossing -> Stream.of(crossing.one(), crossing.other()))
                .mapToDouble(Side::weight)
                .max()
                .orElse(1);
        return situation.crossings().stream()
                .flatMap(crossing -> new ThinCrossing(situation, crossing, most).finding().stream())
                .toList();
    }
}
