package nl.draagvlak.query.network.spread;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.work.Course;

/**
 * How far a change gets that begins with some people (independent cascade, Kempe, Kleinberg &amp; Tardos 2003): whoever is reached tries once
 * to win each person it moves, and succeeds with the strength of the tie as the chance. Who it begins with counts as reached.
 *
 * <p>The mean over simulations with a fixed seed each, so the same question gets the same answer. O(runs · arcs out of those reached).
 */
public final class IndependentCascade {

    private static final int PARTS = 64;
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private IndependentCascade() {}

    /**
     * How many are reached on average.
     *
     * @param influence an arc from who moves another to that other, with the chance that it succeeds, 0 to 1, as weight
     * @param seeds who the change begins with
     * @param counted who counts when reached
     * @param runs number of simulations, 2 and up
     */
    public static Spread of(CompactGraph influence, BitSet seeds, BitSet counted, int runs) {
        int[] reached = new int[runs];
        int parts = Math.min(PARTS, runs);
        Course course = Course.current();
        course.expect(parts);
        IntStream.range(0, parts).parallel().forEach(part -> {
            Simulation simulation = new Simulation(influence);
            for (int run = part; run < runs; run += PARTS) {
                reached[run] = simulation.run(seeds, counted, new SplittableRandom(SEED + run));
            }
            course.step();
        });
        double mean = IntStream.of(reached).asDoubleStream().sum() / runs;
        double squares = IntStream.of(reached)
                .mapToDouble(count -> (count - mean) * (count - mean))
                .sum();
        return new Spread(mean, Math.sqrt(squares / (runs - 1) / runs));
    }

    /** One simulation after another, with arrays used again for each. */
    private static final class Simulation {
        private final CompactGraph influence;
        private final int[] queue;
        private final int[] reachedIn;
        private int number;

        Simulation(CompactGraph influence) {
            this.influence = influence;
            this.queue = new int[influence.size()];
            this.reachedIn = new int[influence.size()];
        }

        int run(BitSet seeds, BitSet counted, SplittableRandom random) {
            number++;
            int filled = 0;
            for (int seed = seeds.nextSetBit(0); seed >= 0; seed = seeds.nextSetBit(seed + 1)) {
                reachedIn[seed] = number;
                queue[filled++] = seed;
            }
            int count = 0;
            for (int read = 0; read < filled; read++) {
                int vertex = queue[read];
                count += counted.get(vertex) ? 1 : 0;
                for (int arc = influence.first(vertex); arc < influence.end(vertex); arc++) {
                    int target = influence.target(arc);
                    if (reachedIn[target] != number && random.nextDouble() < influence.weight(arc)) {
                        reachedIn[target] = number;
                        queue[filled++] = target;
                    }
                }
            }
            return count;
        }
    }
}
