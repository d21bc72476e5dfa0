package nl.draagvlak.query.insight;

import java.util.List;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.insight.whatif.Comparison;
import nl.draagvlak.query.insight.whatif.Movement;
import nl.draagvlak.query.insight.whatif.SupposedPicture;
import nl.draagvlak.query.insight.whatif.Supposition;
import nl.draagvlak.query.network.Measuring;
import nl.draagvlak.query.network.NetworkMeasures;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.picture.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What would be otherwise if certain things were so; nobody's name is in it.
 *
 * @param moved the measures that would move furthest; null when the network is too large to measure it twice
 */
record Compared(
        List<Supposition> suppositions,
        Comparison findings,
        @Nullable List<Movement> moved) {

    /** Of how many measures of each thing it is told that they move. */
    private static final int MOVED = 8;

    /** Stakeholders times ties up to which the whole network is measured twice while somebody waits: a few seconds. */
    private static final long AFFORDABLE = 60_000_000;

    static Compared of(Picture today, List<Supposition> suppositions, Findings findings) {
        Picture supposed = SupposedPicture.of(today, suppositions);
        Comparison comparison = Comparison.of(findings.in(today), findings.anew(supposed));
        return new Compared(suppositions, comparison, affordable(today) ? moved(today, supposed) : null);
    }

    private static boolean affordable(Picture today) {
        int stakeholders = today.stakeholders().size();
        return (long) stakeholders * Math.max(today.ties().size(), stakeholders) <= AFFORDABLE;
    }

    private static List<Movement> moved(Picture today, Picture supposed) {
        return Movement.between(measured(today), measured(supposed), MOVED);
    }

    private static NetworkMeasures measured(Picture picture) {
        return Measuring.of(picture, TieKind.INFLUENCE, Weights.IGNORED);
    }
}
