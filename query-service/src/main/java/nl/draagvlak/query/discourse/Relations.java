package nl.draagvlak.query.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.discourse.Normalisation;
import nl.draagvlak.query.network.discourse.Relation;
import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * How much two speakers say the same, and how much the opposite; see {@link Relation}.
 *
 * @param congruence 0 and up
 * @param conflict 0 and up
 */
record Relations(StakeholderId one, StakeholderId other, double congruence, double conflict) {

    /** Congruence minus conflict: above 0 allies, below 0 opponents. */
    double balance() {
        return congruence - conflict;
    }

    /** Every pair that spoke of the same statement, those furthest from indifference first. O(pairs). */
    static List<Relations> between(
            List<StakeholderId> speakers, List<Utterance> utterances, Normalisation normalisation) {
        CompactGraph mention = FoundCoalitions.network(speakers, utterances, Relation.MENTION, normalisation);
        CompactGraph conflict = FoundCoalitions.network(speakers, utterances, Relation.CONFLICT, normalisation);
        List<Relations> pairs = new ArrayList<>();
        double[] against = new double[speakers.size()];
        for (int one = 0; one < speakers.size(); one++) {
            for (int arc = conflict.first(one); arc < conflict.end(one); arc++) {
                against[conflict.target(arc)] = conflict.weight(arc);
            }
            for (int arc = mention.first(one); arc < mention.end(one); arc++) {
                int other = mention.target(arc);
                if (other > one) {
                    double opposed = against[other];
                    pairs.add(new Relations(
                            speakers.get(one), speakers.get(other), mention.weight(arc) - opposed, opposed));
                }
            }
            for (int arc = conflict.first(one); arc < conflict.end(one); arc++) {
                against[conflict.target(arc)] = 0;
            }
        }
        pairs.sort(Comparator.comparingDouble((Relations pair) -> -Math.abs(pair.balance()))
                .thenComparing(pair -> -pair.congruence()));
        return List.copyOf(pairs);
    }
}
