package nl.draagvlak.query.insight.situation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.insight.situation.Departures.Departure;
import nl.draagvlak.query.network.InfluenceNetwork;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.network.measure.DisjointPaths;
import org.jspecify.annotations.Nullable;

/**
 * What gets across between two sides, by which people, and what is left without each of them. Dearer than a {@link Crossing}, so worked
 * out when somebody looks at one: a largest set of independent paths each way, and again for each carrier.
 *
 * @param there independent paths from the one side to the other
 * @param back the same the other way
 * @param carriers those on any of them, who carries most first; at most {@value #NAMED}
 */
public record Passage(List<Way> there, List<Way> back, List<Carrier> carriers) {

    private static final int NAMED = 8;

    /**
     * One path.
     *
     * @param people those on it, ends included, in its order
     * @param strength the product of the strengths of its ties today, 0 to 1; 1 for somebody who belongs to both sides
     */
    public record Way(List<Integer> people, double strength) {}

    /**
     * Somebody on whom part of it rests.
     *
     * @param share of the strength of all ways both ways, that of the ways this one is on, 0 to 1
     * @param departure when it is known to go; null when it is not
     * @param there how many independent paths would be left without this one
     * @param back the same the other way
     */
    public record Carrier(
            int person, double share, @Nullable Departure departure, int there, int back) {}

    /** What gets across a crossing. */
    public static Passage of(Situation situation, Crossing crossing) {
        CompactGraph graph = situation.influence().compact();
        CompactGraph strengths = InfluenceNetwork.of(situation.picture(), TieKind.INFLUENCE, Weights.STRENGTH)
                .compact();
        BitSet one = crossing.one().members();
        BitSet other = crossing.other().members();
        List<Way> there = ways(graph, strengths, one, other);
        List<Way> back = ways(graph, strengths, other, one);
        List<Carrier> carriers = shares(there, back).entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .map(entry -> carrier(situation, graph, one, other, entry.getKey(), entry.getValue()))
                .toList();
        return new Passage(there, back, carriers);
    }

    private static List<Way> ways(CompactGraph graph, CompactGraph strengths, BitSet from, BitSet to) {
        return DisjointPaths.between(graph, from, to).stream()
                .map(people -> new Way(people, strength(strengths, people)))
                .sorted(Comparator.comparingDouble(Way::strength).reversed())
                .toList();
    }

    private static double strength(CompactGraph strengths, List<Integer> people) {
        double strength = 1;
        for (int place = 1; place < people.size(); place++) {
            strength *= weight(strengths, people.get(place - 1), people.get(place));
        }
        return strength;
    }

    private static double weight(CompactGraph strengths, int from, int to) {
        for (int arc = strengths.first(from); arc < strengths.end(from); arc++) {
            if (strengths.target(arc) == to) {
                return strengths.weight(arc);
            }
        }
        return 0;
    }

    private static Map<Integer, Double> shares(List<Way> there, List<Way> back) {
        List<Way> all = Stream.concat(there.stream(), back.stream()).toList();
        double total = all.stream().mapToDouble(Way::strength).sum();
        Map<Integer, Double> shares = new TreeMap<>();
        for (Way way : all) {
            double share = total > 0 ? way.strength() / total : 0;
            way.people().stream().distinct().forEach(person -> shares.merge(person, share, Double::sum));
        }
        return shares;
    }

    private static Carrier carrier(
            Situation situation, CompactGraph graph, BitSet one, BitSet other, int person, double share) {
        BitSet gone = new BitSet();
        gone.set(person);
        CompactGraph without = graph.filtered((from, to) -> from != person && to != person);
        BitSet oneLeft = left(one, gone);
        BitSet otherLeft = left(other, gone);
        return new Carrier(
                person,
                Math.min(1, share),
                situation.departure(person),
                DisjointPaths.count(without, oneLeft, otherLeft),
                DisjointPaths.count(without, otherLeft, oneLeft));
    }

    private static BitSet left(BitSet side, BitSet gone) {
        BitSet left = (BitSet) side.clone();
        left.andNot(gone);
        return left;
    }
}
