package nl.draagvlak.query.network;

import java.util.List;
import java.util.OptionalInt;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.stakeholder.StakeholderRoll;
import nl.draagvlak.query.timeline.Sequence;

/**
 * The people of a network, and which number everyone has in it. An arc between two of them has a key made of their numbers on the roll, so
 * that it keeps its key when others come and go, and the keys are in the order of the network.
 */
final class Vertices {

    private final InfluenceNetwork people;
    private final int[] byNumberOnRoll;

    Vertices(InfluenceNetwork people, StakeholderRoll roll) {
        this.people = people;
        List<StakeholderId> stakeholders = people.stakeholders();
        this.byNumberOnRoll = new int[stakeholders.isEmpty() ? 0 : onRoll(stakeholders.getLast(), roll) + 1];
        for (int number = 0; number < stakeholders.size(); number++) {
            byNumberOnRoll[onRoll(stakeholders.get(number), roll)] = number;
        }
    }

    /** The network of these people with these ties, by their keys. */
    InfluenceNetwork tiedBy(Sequence<Long, WeightedTie> arcs) {
        int[] from = new int[arcs.size()];
        int[] to = new int[arcs.size()];
        double[] weights = new double[arcs.size()];
        int[] next = {0};
        arcs.forEach((key, tie) -> {
            int place = next[0]++;
            from[place] = byNumberOnRoll[(int) (key >>> Integer.SIZE)];
            to[place] = byNumberOnRoll[key.intValue()];
            weights[place] = tie.weight();
        });
        return people.tiedBy(arcs, CompactGraph.of(people.stakeholders().size(), from, to, weights));
    }

    /** The key of an arc between two who are, or were, on a roll. */
    static long key(StakeholderId from, StakeholderId to, StakeholderRoll roll) {
        return (long) onRoll(from, roll) << Integer.SIZE | onRoll(to, roll);
    }

    private static int onRoll(StakeholderId stakeholder, StakeholderRoll roll) {
        OptionalInt number = roll.number(stakeholder);
        return number.orElseThrow(() -> new IllegalArgumentException("not on the roll: " + stakeholder));
    }
}
