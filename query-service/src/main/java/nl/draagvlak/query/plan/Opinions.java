package nl.draagvlak.query.plan;

import java.util.Arrays;
import java.util.BitSet;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.measure.OpinionMovement;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.plan.Proposal.Movement;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;

/**
 * Where opinions come to rest without and with a plan ({@link OpinionMovement}): everyone is half open to others, and gives as much weight
 * to itself as to all it listens to; who was approached becomes supportive at least and stays so. These are assumptions, not findings.
 */
final class Opinions {

    private static final double OPENNESS = 0.5;
    private static final int OPPOSED = -2;
    private static final int CHAMPION = 2;
    private static final int SUPPORTIVE = 1;

    private Opinions() {}

    static Movement of(Picture picture, InfluenceNetwork network, BitSet counted, BitSet approached) {
        BitSet nobody = new BitSet();
        return new Movement(
                mean(picture, network, counted, nobody, OPPOSED),
                mean(picture, network, counted, nobody, CHAMPION),
                mean(picture, network, counted, approached, OPPOSED),
                mean(picture, network, counted, approached, CHAMPION));
    }

    private static double mean(
            Picture picture, InfluenceNetwork network, BitSet counted, BitSet approached, int unknown) {
        double[] beginning = new double[network.stakeholders().size()];
        double[] openness = new double[beginning.length];
        double[] self = new double[beginning.length];
        Arrays.fill(self, 1);
        for (int number = 0; number < beginning.length; number++) {
            StakeholderView view =
                    picture.stakeholders().get(network.stakeholders().get(number));
            Noted<Stance> stance = view == null ? null : view.stance();
            int value = stance == null ? unknown : stance.value().value();
            beginning[number] = approached.get(number) ? Math.max(SUPPORTIVE, value) : value;
            openness[number] = approached.get(number) ? 0 : OPENNESS;
        }
        double[] rest = OpinionMovement.atRest(network.compact().reversed(), self, openness, beginning);
        return counted.stream().mapToDouble(number -> rest[number]).average().orElse(0);
    }
}
