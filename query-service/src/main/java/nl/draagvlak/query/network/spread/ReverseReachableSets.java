package nl.draagvlak.query.network.spread;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.measure.CompactGraph;
import nl.draagvlak.query.work.Course;

/**
 * Random sets of those who would have won over a random person (Borgs et al. 2014): from a target drawn at random, back along the arcs, each
 * taken with its weight as the chance. The share of the sets that a group of people touches, times the number of targets, is what an
 * {@link IndependentCascade} from them reaches on average.
 *
 * <p>Set number i is drawn with a seed of its own, so the same sets come out whatever the number of threads. O(arcs looked at).
 */
final class ReverseReachableSets {

    private static final int BLOCK = 2_048;

    private final CompactGraph back;
    private final int[] targets;
    private final long seed;
    private int[][] sets = new int[BLOCK][];
    private int count;
    private long entries;

    /**
     * @param back an arc from who is moved to who moves it, with the chance as weight
     * @param targets those among whom the reached are counted
     * @param seed two of them give sets that have nothing to do with each other
     */
    ReverseReachableSets(CompactGraph back, int[] targets, long seed) {
        this.back = back;
        this.targets = targets;
        this.seed = new SplittableRandom(seed).nextLong();
    }

    /**
     * Draws more, until there are so many or they hold too much.
     *
     * @param wanted number of sets in all
     * @param mostEntries how many vertices they may hold together, give or take the last block
     * @return whether there are as many as wanted
     */
    boolean grow(double wanted, long mostEntries) {
        while (count < wanted && entries < mostEntries) {
            int first = count;
            int block = (int) Math.min(BLOCK, Math.ceil(wanted) - count);
            int[][] drawn = draw(first, block);
            sets = count + block > sets.length ? Arrays.copyOf(sets, Math.max(count + block, 2 * sets.length)) : sets;
            System.arraycopy(drawn, 0, sets, first, block);
            count += block;
            entries += Arrays.stream(drawn).mapToLong(set -> set.length).sum();
        }
        return count >= wanted;
    }

    /** How many sets there are. */
    int count() {
        return count;
    }

    /** The vertices of a set. */
    int[] set(int number) {
        return sets[number];
    }

    private int[][] draw(int first, int block) {
        int parts = Math.min(16, block);
        int[][] drawn = new int[block][];
        Course course = Course.current();
        course.expect(parts);
        IntStream.range(0, parts).parallel().forEach(part -> {
            int[] queue = new int[back.size()];
            int[] foundFor = new int[back.size()];
            for (int place = part; place < block; place += parts) {
                SplittableRandom random = new SplittableRandom(seed + first + place);
                drawn[place] = draw(queue, foundFor, place + 1, random);
            }
            course.step();
        });
        return drawn;
    }

    private int[] draw(int[] queue, int[] foundFor, int mark, SplittableRandom random) {
        int filled = 1;
        queue[0] = targets[random.nextInt(targets.length)];
        foundFor[queue[0]] = mark;
        for (int read = 0; read < filled; read++) {
            for (int arc = back.first(queue[read]); arc < back.end(queue[read]); arc++) {
                int source = back.target(arc);
                if (foundFor[source] != mark && random.nextDouble() < back.weight(arc)) {
                    foundFor[source] = mark;
                    queue[filled++] = source;
                }
            }
        }
        return Arrays.copyOf(queue, filled);
    }
}
