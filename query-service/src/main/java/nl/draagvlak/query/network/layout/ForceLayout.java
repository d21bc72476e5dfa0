package nl.draagvlak.query.network.layout;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * A drawing in which ties pull, everyone pushes everyone else away, and each is drawn to the place of its group (after Fruchterman &amp;
 * Reingold 1991, with groups). Groups stand on a circle.
 *
 * <p>Starting places come from seeds, one per vertex, so the same network is drawn the same every time, and a network with one tie more
 * looks much like it did. O((n log n + m) · rounds).
 */
public final class ForceLayout {

    private static final double TIE_PULL = 0.35;
    private static final double GROUP_PULL = 0.25;
    private static final int ROUNDS = 300;
    private static final int LEAST_ROUNDS = 50;
    private static final int STEPS = 600_000;

    private final CompactGraph ties;
    private final int[] group;
    private final Points points;
    private final Points anchors;

    private ForceLayout(CompactGraph ties, int[] group, int groups, int[] seeds) {
        this.ties = ties;
        this.group = group;
        this.anchors = circle(groups, Math.sqrt(ties.size()));
        this.points = start(seeds);
    }

    /**
     * Places everyone, in a square from 0 to 1.
     *
     * @param graph directions are ignored; a heavier tie pulls harder
     * @param group group of every vertex, −1 for none, which is drawn to the middle
     * @param seeds one of each vertex, its own wherever it appears
     */
    public static Points of(CompactGraph graph, int[] group, int groups, int[] seeds) {
        ForceLayout layout = new ForceLayout(graph.collapsed(Math::max), group, groups, seeds);
        int rounds = Math.clamp(STEPS / Math.max(1, graph.size()), LEAST_ROUNDS, ROUNDS);
        double reach = Math.sqrt(graph.size());
        for (int round = 0; round < rounds; round++) {
            layout.step(0.02 + 0.15 * reach * (1 - (double) round / rounds));
        }
        return layout.points.fitted();
    }

    private static Points circle(int groups, double radius) {
        Points circle = new Points(new double[groups], new double[groups]);
        for (int place = 0; groups > 1 && place < groups; place++) {
            double angle = 2 * Math.PI * place / groups - Math.PI / 2;
            circle.x()[place] = radius * Math.cos(angle);
            circle.y()[place] = radius * Math.sin(angle);
        }
        return circle;
    }

    private Points start(int[] seeds) {
        Points start = new Points(new double[seeds.length], new double[seeds.length]);
        double spread = Math.sqrt(seeds.length) / 2;
        for (int vertex = 0; vertex < seeds.length; vertex++) {
            SplittableRandom random = new SplittableRandom(seeds[vertex]);
            start.x()[vertex] = anchorX(vertex) + spread * (random.nextDouble() - 0.5);
            start.y()[vertex] = anchorY(vertex) + spread * (random.nextDouble() - 0.5);
        }
        return start;
    }

    private double anchorX(int vertex) {
        return group[vertex] < 0 ? 0 : anchors.x()[group[vertex]];
    }

    private double anchorY(int vertex) {
        return group[vertex] < 0 ? 0 : anchors.y()[group[vertex]];
    }

    /** Moves everyone at once, nobody further than the step. */
    private void step(double furthest) {
        QuadTree tree = new QuadTree(points);
        double[] x = new double[ties.size()];
        double[] y = new double[ties.size()];
        int parts = Math.min(16, ties.size());
        IntStream.range(0, parts).parallel().forEach(part -> {
            int[] stack = new int[QuadTree.stackSize()];
            double[] force = new double[2];
            for (int vertex = part; vertex < x.length; vertex += parts) {
                tree.push(vertex, stack, force);
                pull(vertex, force);
                double length = Math.hypot(force[0], force[1]);
                double moved = length > 0 ? Math.min(length, furthest) / length : 0;
                x[vertex] = points.x()[vertex] + moved * force[0];
                y[vertex] = points.y()[vertex] + moved * force[1];
            }
        });
        System.arraycopy(x, 0, points.x(), 0, x.length);
        System.arraycopy(y, 0, points.y(), 0, y.length);
    }

    private void pull(int vertex, double[] force) {
        double x = points.x()[vertex];
        double y = points.y()[vertex];
        force[0] += GROUP_PULL * (anchorX(vertex) - x);
        force[1] += GROUP_PULL * (anchorY(vertex) - y);
        for (int arc = ties.first(vertex); arc < ties.end(vertex); arc++) {
            int other = ties.target(arc);
            double share = TIE_PULL * ties.weight(arc) / Math.sqrt(Math.max(ties.degree(vertex), ties.degree(other)));
            force[0] += share * (points.x()[other] - x);
            force[1] += share * (points.y()[other] - y);
        }
    }
}
