package nl.draagvlak.query.network.community;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.work.Course;

/**
 * The parts of a network that hold together more than chance would have it, directions ignored, and how far they can be trusted.
 *
 * <p>Many divisions of a network are about as good as the best, and which one a search finds depends on where it starts. So the method of
 * Louvain (Blondel et al. 2008) runs from many fixed seeds. Given is the division with the highest {@link Modularity}, and with it how often
 * pairs that it puts together are together in the other runs. The same network gives the same answer. Isolates are a part each. About
 * O(runs · m).
 *
 * @param part part of every vertex, numbered from 0 in the order of their first vertices
 * @param modularity of the division; {@link Double#NaN}, which stands for undefined, without ties
 * @param stability of each part: mean over its pairs of the share of all runs that put the pair together, above 0 and at most 1;
 *     {@link Double#NaN} for a part of one. A low value says that the line around this part might as well run elsewhere.
 * @param overall the same over the pairs of all parts; {@link Double#NaN} when every part is of one
 */
public record Communities(int[] part, double modularity, double[] stability, double overall) {

    /** Runs from which the best is taken when nothing is said. */
    public static final int RUNS = 20;

    private static final long SEED = 1;

    /** The communities of a network, from {@value #RUNS} runs. */
    public static Communities in(CompactGraph graph) {
        return in(graph, RUNS);
    }

    /**
     * The communities of a network.
     *
     * @param runs how many divisions are made, 1 and up
     */
    public static Communities in(CompactGraph graph, int runs) {
        CompactGraph ties = graph.collapsed(Double::sum);
        Course course = Course.current();
        course.expect(runs);
        List<int[]> divisions = IntStream.range(0, runs)
                .parallel()
                .mapToObj(run -> Louvain.divide(ties, SEED + run))
                .peek(_ -> course.step())
                .toList();
        int[] best = divisions.getFirst();
        double highest = Modularity.ofTies(ties, best);
        for (int[] division : divisions) {
            double modularity = Modularity.ofTies(ties, division);
            if (modularity > highest) {
                best = division;
                highest = modularity;
            }
        }
        return judged(best, highest, divisions);
    }

    private static Communities judged(int[] best, double modularity, List<int[]> divisions) {
        double[] together = new double[Parts.count(best)];
        for (int[] division : divisions) {
            Overlap.between(best, division).forEach((one, other, shared) -> together[one] += pairs(shared));
        }
        int[] sizes = Parts.sizes(best);
        double[] stability = new double[sizes.length];
        Arrays.setAll(stability, part -> together[part] / (divisions.size() * pairs(sizes[part])));
        double all = IntStream.of(sizes).mapToDouble(Communities::pairs).sum();
        double overall = Arrays.stream(together).sum() / (divisions.size() * all);
        return new Communities(best, modularity, stability, overall);
    }

    private static double pairs(int size) {
        return size * (size - 1.0) / 2;
    }
}
