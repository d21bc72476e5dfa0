package nl.draagvlak.query.network.measure;

import java.util.Arrays;

/**
 * Along paths counted in steps, breadth first: O(n + m) a source. The arcs that lie on shortest paths are written down on the way out, so
 * that the way back looks at no others.
 */
final class StepDependencies extends Dependencies {

    private static final int NEVER = Integer.MAX_VALUE;

    private final int[] level;
    private final double[] ways;
    private final double[] share;
    private final int[] steps;
    private final int[] begin;

    StepDependencies(CompactGraph graph) {
        super(graph);
        this.level = new int[graph.size()];
        this.ways = new double[graph.size()];
        this.share = new double[graph.size()];
        this.steps = new int[graph.arcs()];
        this.begin = new int[graph.size() + 1];
        Arrays.fill(level, NEVER);
    }

    @Override
    void from(int source) {
        for (int place = 0; place < count; place++) {
            level[reached[place]] = NEVER;
            ways[reached[place]] = 0;
        }
        int looked = out(source);
        back(looked);
    }

    /** Finds everyone, and the steps on shortest paths; how many were looked at, the others being furthest away. */
    private int out(int source) {
        level[source] = 0;
        ways[source] = 1;
        reached[0] = source;
        int found = 1;
        int step = 0;
        int read = 0;
        for (; read < found; read++) {
            int vertex = reached[read];
            begin[read] = step;
            if (found == reached.length && level[vertex] == level[reached[found - 1]]) {
                break;
            }
            int next = level[vertex] + 1;
            double mine = ways[vertex];
            for (int arc = graph.first(vertex); arc < graph.end(vertex); arc++) {
                int target = graph.target(arc);
                if (level[target] >= next) {
                    if (level[target] == NEVER) {
                        level[target] = next;
                        reached[found++] = target;
                    }
                    ways[target] += mine;
                    steps[step++] = target;
                }
            }
        }
        begin[read] = step;
        count = found;
        return read;
    }

    private void back(int looked) {
        for (int place = count - 1; place >= looked; place--) {
            dependency[reached[place]] = 0;
            share[reached[place]] = 1 / ways[reached[place]];
        }
        for (int place = Math.min(looked, count) - 1; place > 0; place--) {
            double perWay = 0;
            for (int step = begin[place]; step < begin[place + 1]; step++) {
                perWay += share[steps[step]];
            }
            int vertex = reached[place];
            dependency[vertex] = ways[vertex] * perWay;
            share[vertex] = (1 + dependency[vertex]) / ways[vertex];
        }
    }
}
