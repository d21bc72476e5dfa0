package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * Searches breadth first from 64 targets at once, a bit for each, so that an arc that lies on the way to many is looked at once for all
 * (Then et al. 2014). Arrays are used again for each search.
 */
final class ManyTargets {

    private final CompactGraph back;
    private final long[] seen;
    private final long[] next;
    private final long[] now;
    private final int[] active;
    private final int[] found;

    /** @param back the arcs turned round: from who is reached to who reaches */
    ManyTargets(CompactGraph back) {
        this.back = back;
        this.seen = new long[back.size()];
        this.next = new long[back.size()];
        this.now = new long[back.size()];
        this.active = new int[back.size()];
        this.found = new int[back.size()];
    }

    /**
     * Adds 1/distance, and its square, to the sums of every vertex that reaches a target, for each target it reaches.
     *
     * @param first place of the first of the up to 64 targets meant
     * @param sums at place v the plain ones, at place n + v those of the squares
     */
    void addNearness(int[] targets, int first, double[] sums) {
        Arrays.fill(seen, 0);
        int count = 0;
        for (int place = first; place < Math.min(first + Long.SIZE, targets.length); place++) {
            int target = targets[place];
            seen[target] = 1L << (place - first);
            now[target] = seen[target];
            active[count++] = target;
        }
        for (int distance = 1; count > 0; distance++) {
            count = step(count, distance, sums);
        }
    }

    /** Goes one step further from those who were reached last; how many were reached now. */
    private int step(int count, int distance, double[] sums) {
        int touched = 0;
        for (int place = 0; place < count; place++) {
            long targets = now[active[place]];
            for (int arc = back.first(active[place]); arc < back.end(active[place]); arc++) {
                int source = back.target(arc);
                if (next[source] == 0) {
                    found[touched++] = source;
                }
                next[source] |= targets;
            }
        }
        int kept = 0;
        for (int place = 0; place < touched; place++) {
            int vertex = found[place];
            long reached = next[vertex] & ~seen[vertex];
            next[vertex] = 0;
            if (reached != 0) {
                seen[vertex] |= reached;
                now[vertex] = reached;
                active[kept++] = vertex;
                double nearness = (double) Long.bitCount(reached) / distance;
                sums[vertex] += nearness;
                sums[seen.length + vertex] += nearness / distance;
            }
        }
        return kept;
    }
}
