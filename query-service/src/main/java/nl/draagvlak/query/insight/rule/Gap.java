package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.insight.finding.Interval;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Score;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.situation.Crossing;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * How pressing it is that two sides are apart or hang on one; see {@link MissingBridgeBuilder}.
 *
 * @param mostWeight the largest weight of any side
 */
record Gap(Situation situation, Crossing crossing, double mostWeight) {

    private static final double GAP = 0.8;
    private static final double IMPORTANCE = 0.2;

    Score score() {
        return Score.of(gap(crossing.paths()), importance());
    }

    /** Where the score may lie: lower if those of whom nothing is known each carry one more path. */
    Interval interval() {
        int smaller = Math.min(crossing.one().size(), crossing.other().size());
        int most = Math.max(crossing.paths(), Math.min(smaller, crossing.paths() + known().unknown()));
        return new Interval(Score.of(gap(most), importance()).value(), score().value());
    }

    /** The score where nobody is known on one side, so that nothing can be said of the gap. */
    Score unheard() {
        return Score.of(importance());
    }

    /** Where the score may lie then. */
    Interval anything() {
        double least = importance().contribution();
        return new Interval(least, GAP + least);
    }

    /** Of how many people on either side any tie or meeting is known. */
    Known known() {
        BitSet members = crossing.members();
        int asked = (int) members.stream().filter(situation.contacts()::known).count();
        return new Known(asked, members.cardinality() - asked);
    }

    private Term gap(int paths) {
        List<Long> along = new Evidence(situation)
                .along(crossing.there().path())
                .along(crossing.back().path())
                .ascending();
        return new Term("gap", 1.0 / (1 + paths), GAP, along);
    }

    private Term importance() {
        double mean = (crossing.one().weight() + crossing.other().weight()) / 2;
        List<Long> named = new Evidence(situation)
                .positions(crossing.one().evidence())
                .positions(crossing.other().evidence())
                .ascending();
        return new Term("importance", mean / mostWeight, IMPORTANCE, named);
    }
}
