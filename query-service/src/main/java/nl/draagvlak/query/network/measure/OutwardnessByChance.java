package nl.draagvlak.query.network.measure;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Whether a network looks outward or inward by more than chance: the permutation test that goes with the E-I index (Krackhardt &amp; Stern
 * 1988). The groups are dealt out anew among those who have one, ties and sizes of groups stay as they are, and the index of the whole
 * network is taken again.
 *
 * <p>A share counts the observed dealing with the permuted ones, (1 + how many)/(1 + permutations), so it is never 0 and the test is never
 * too sure of itself (Phipson &amp; Smyth 2010). A low share {@code atMost} says that the network is more inward than chance makes it; a low
 * {@code atLeast}, more outward. The seed is fixed: the same network gives the same answer. O(permutations · m).
 *
 * @param observed the index as it is; {@link Double#NaN}, which stands for undefined, without arcs between members of groups, as in the
 *     others
 * @param expected mean over the permutations
 * @param deviation standard deviation over the permutations
 * @param atMost share of the dealings whose index is at most the observed one, above 0 and at most 1
 * @param atLeast share of the dealings whose index is at least the observed one, above 0 and at most 1
 * @param permutations how many there were
 */
public record OutwardnessByChance(
        double observed, double expected, double deviation, double atMost, double atLeast, int permutations) {

    private static final long SEED = 0x5DEECE66DL;

    /** The test of the whole network with 999 permutations. */
    public static OutwardnessByChance of(CompactGraph graph, int[] group) {
        return of(graph, group, 999);
    }

    /**
     * The test of the whole network.
     *
     * @param group group of every vertex, −1 for none
     * @param permutations how often the groups are dealt out anew, 1 and up
     */
    public static OutwardnessByChance of(CompactGraph graph, int[] group, int permutations) {
        int[] members = IntStream.range(0, group.length)
                .filter(vertex -> group[vertex] >= 0)
                .toArray();
        Arcs arcs = Arcs.among(graph, group);
        long observed = arcs.crossing(group);
        long[] dealt = IntStream.range(0, permutations)
                .parallel()
                .mapToLong(number -> arcs.crossing(dealt(group, members, number)))
                .toArray();
        // The number of arcs is the same each time, so the index rises and falls with the number that cross.
        double count = arcs.from.length;
        double mean = Arrays.stream(dealt).sum() / (double) permutations;
        double squares = Arrays.stream(dealt)
                .mapToDouble(crossing -> (crossing - mean) * (crossing - mean))
                .sum();
        return new OutwardnessByChance(
                index(observed, count),
                index(mean, count),
                2 * Math.sqrt(squares / permutations) / count,
                share(
                        Arrays.stream(dealt)
                                .filter(crossing -> crossing <= observed)
                                .count(),
                        permutations,
                        count),
                share(
                        Arrays.stream(dealt)
                                .filter(crossing -> crossing >= observed)
                                .count(),
                        permutations,
                        count),
                permutations);
    }

    private static double index(double crossing, double arcs) {
        return (2 * crossing - arcs) / arcs;
    }

    private static double share(long many, int permutations, double arcs) {
        return arcs > 0 ? (1.0 + many) / (1.0 + permutations) : Double.NaN;
    }

    /** The groups in a random order, each order as likely as any other (Fisher &amp; Yates). */
    private static int[] dealt(int[] group, int[] members, int number) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        int[] dealt = group.clone();
        for (int left = members.length; left > 1; left--) {
            int one = members[left - 1];
            int other = members[random.nextInt(left)];
            int kept = dealt[one];
            dealt[one] = dealt[other];
            dealt[other] = kept;
        }
        return dealt;
    }

    /** The arcs of which both ends have a group. */
    private record Arcs(int[] from, int[] to) {

        static Arcs among(CompactGraph graph, int[] group) {
            int[] from = new int[graph.arcs()];
            int[] to = new int[graph.arcs()];
            int count = 0;
            for (int source = 0; source < graph.size(); source++) {
                for (int arc = graph.first(source); arc < graph.end(source); arc++) {
                    if (group[source] >= 0 && group[graph.target(arc)] >= 0) {
                        from[count] = source;
                        to[count++] = graph.target(arc);
                    }
                }
            }
            return new Arcs(Arrays.copyOf(from, count), Arrays.copyOf(to, count));
        }

        long crossing(int[] group) {
            long crossing = 0;
            for (int arc = 0; arc < from.length; arc++) {
                crossing += group[from[arc]] != group[to[arc]] ? 1 : 0;
            }
            return crossing;
        }
    }
}
