package nl.draagvlak.benchmarks.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * The arcs of a made-up network that looks like those people make: how many ties somebody has follows a power law with exponent 2.5, seven
 * in ten ties stay within the domain, three in ten are returned. From a fixed seed; no arc twice, none to oneself.
 *
 * @param size number of vertices; vertex v belongs to domain v mod {@value #DOMAINS}
 */
record Arcs(int size, int[] from, int[] to, double[] weights) {

    static final int DOMAINS = 8;

    private static final double SAME_DOMAIN = 0.7;
    private static final double RETURNED = 0.3;
    private static final double SPREAD = 1 / 1.5;
    private static final long SEED = 20_261_123;

    static Arcs of(int size, int count) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] upTo = popularity(size, random);
        long[] drawn = new long[0];
        while (drawn.length < count) {
            drawn = distinct(drawn, more(count - drawn.length, upTo, random));
        }
        shuffle(drawn, random);
        long[] kept = Arrays.copyOf(drawn, count);
        Arrays.sort(kept);
        return new Arcs(
                size,
                Arrays.stream(kept).mapToInt(pair -> (int) (pair >>> 32)).toArray(),
                Arrays.stream(kept).mapToInt(pair -> (int) pair).toArray(),
                Arrays.stream(kept)
                        .mapToDouble(pair -> (1 + random.nextInt(10)) / 10.0)
                        .toArray());
    }

    CompactGraph compact() {
        return CompactGraph.of(size, from, to, weights);
    }

    /** Sums of chances up to each vertex, dealt out in random order so that every domain has its share of the popular. */
    private static double[] popularity(int size, SplittableRandom random) {
        int[] rank = new int[size];
        for (int vertex = 0; vertex < size; vertex++) {
            int place = random.nextInt(vertex + 1);
            rank[vertex] = rank[place];
            rank[place] = vertex;
        }
        double[] upTo = new double[size];
        double sum = 0;
        for (int vertex = 0; vertex < size; vertex++) {
            sum += Math.pow(rank[vertex] + 10, -SPREAD);
            upTo[vertex] = sum;
        }
        return upTo;
    }

    private static long[] more(int count, double[] upTo, SplittableRandom random) {
        long[] pairs = new long[count + count / 2 + 16];
        int filled = 0;
        while (filled + 1 < pairs.length) {
            int from = drawn(upTo, random);
            int to = drawn(upTo, random);
            boolean kept = from % DOMAINS == to % DOMAINS
                    || random.nextDouble() < (1 - SAME_DOMAIN) / SAME_DOMAIN / (DOMAINS - 1);
            if (from != to && kept) {
                pairs[filled++] = pair(from, to);
                if (random.nextDouble() < RETURNED) {
                    pairs[filled++] = pair(to, from);
                }
            }
        }
        return Arrays.copyOf(pairs, filled);
    }

    private static int drawn(double[] upTo, SplittableRandom random) {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(place < 0 ? -place - 1 : place, upTo.length - 1);
    }

    private static long pair(int from, int to) {
        return ((long) from << 32) | to;
    }

    private static long[] distinct(long[] some, long[] more) {
        long[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    private static void shuffle(long[] pairs, SplittableRandom random) {
        for (int left = pairs.length; left > 1; left--) {
            int other = random.nextInt(left);
            long kept = pairs[left - 1];
            pairs[left - 1] = pairs[other];
            pairs[other] = kept;
        }
    }
}
