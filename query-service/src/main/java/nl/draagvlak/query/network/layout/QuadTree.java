package nl.draagvlak.query.network.layout;

import java.util.Arrays;

/**
 * Points in nested squares, so that those far away push as one (Barnes &amp; Hut 1986). Building takes O(n log n), one point's push about
 * O(log n).
 */
final class QuadTree {

    /** A square counts as one point when it looks smaller than this: its side divided by its distance. */
    private static final double ACCURACY = 0.9;

    private static final int DEEPEST = 40;
    private static final int NONE = -1;

    private final Points points;
    private int[] children;
    private int[] body;
    private double[] mass;
    private double[] x;
    private double[] y;
    private double[] side;
    private int nodes;

    QuadTree(Points points) {
        int room = 2 * points.x().length + 16;
        this.points = points;
        this.children = new int[4 * room];
        this.body = new int[room];
        this.mass = new double[room];
        this.x = new double[room];
        this.y = new double[room];
        this.side = new double[room];
        double least = least();
        double width = Math.max(most() - least, 1e-9);
        node(width);
        for (int point = 0; point < points.x().length; point++) {
            insert(point, least, width);
        }
        for (int node = 0; node < nodes; node++) {
            x[node] /= mass[node];
            y[node] /= mass[node];
        }
    }

    private double least() {
        return Math.min(
                Arrays.stream(points.x()).min().orElse(0),
                Arrays.stream(points.y()).min().orElse(0));
    }

    private double most() {
        return Math.max(
                Arrays.stream(points.x()).max().orElse(0),
                Arrays.stream(points.y()).max().orElse(0));
    }

    private int node(double width) {
        if (nodes == body.length) {
            children = Arrays.copyOf(children, 8 * nodes);
            body = Arrays.copyOf(body, 2 * nodes);
            mass = Arrays.copyOf(mass, 2 * nodes);
            x = Arrays.copyOf(x, 2 * nodes);
            y = Arrays.copyOf(y, 2 * nodes);
            side = Arrays.copyOf(side, 2 * nodes);
        }
        Arrays.fill(children, 4 * nodes, 4 * nodes + 4, NONE);
        body[nodes] = NONE;
        side[nodes] = width;
        return nodes++;
    }

    /** Walks down to an empty square; a point met on the way is moved down one square, and both walk on. */
    private void insert(int point, double origin, double width) {
        double left = origin;
        double top = origin;
        double half = width / 2;
        int node = 0;
        for (int depth = 0; mass[node] > 0 && depth < DEEPEST; depth++) {
            if (body[node] != NONE) {
                int moved = child(node, body[node], left, top, half);
                body[moved] = body[node];
                add(moved, body[node]);
                body[node] = NONE;
            }
            add(node, point);
            int next = child(node, point, left, top, half);
            left += points.x()[point] < left + half ? 0 : half;
            top += points.y()[point] < top + half ? 0 : half;
            half /= 2;
            node = next;
        }
        body[node] = mass[node] > 0 ? NONE : point;
        add(node, point);
    }

    private int child(int node, int point, double left, double top, double half) {
        int quarter = (points.x()[point] < left + half ? 0 : 1) + (points.y()[point] < top + half ? 0 : 2);
        if (children[4 * node + quarter] == NONE) {
            int made = node(half);
            children[4 * node + quarter] = made;
        }
        return children[4 * node + quarter];
    }

    private void add(int node, int point) {
        mass[node]++;
        x[node] += points.x()[point];
        y[node] += points.y()[point];
    }

    /**
     * How all others push a point away: each by 1/distance.
     *
     * @param stack room for {@link #stackSize()} numbers
     * @param push takes the push to the right and downward
     */
    void push(int point, int[] stack, double[] push) {
        push[0] = 0;
        push[1] = 0;
        int depth = 0;
        stack[depth++] = 0;
        while (depth > 0) {
            int node = stack[--depth];
            double dx = points.x()[point] - x[node];
            double dy = points.y()[point] - y[node];
            double squared = dx * dx + dy * dy;
            boolean isWhole = side[node] * side[node] < ACCURACY * ACCURACY * squared;
            if (isWhole || isLeaf(node)) {
                if (body[node] != point && squared > 0) {
                    push[0] += mass[node] * dx / squared;
                    push[1] += mass[node] * dy / squared;
                }
            } else {
                for (int quarter = 4 * node; quarter < 4 * node + 4; quarter++) {
                    if (children[quarter] != NONE) {
                        stack[depth++] = children[quarter];
                    }
                }
            }
        }
    }

    private boolean isLeaf(int node) {
        int first = 4 * node;
        return children[first] == NONE
                && children[first + 1] == NONE
                && children[first + 2] == NONE
                && children[first + 3] == NONE;
    }

    /** How many squares can be waiting to be looked at. */
    static int stackSize() {
        return 3 * (DEEPEST + 2) + 4;
    }
}
