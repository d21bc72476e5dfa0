package nl.draagvlak.query.network.layout;

import java.util.Arrays;

/**
 * A place in the plane for every vertex.
 *
 * @param x to the right
 * @param y downward
 */
public record Points(double[] x, double[] y) {

    /** The same drawing moved and scaled evenly, so that its longer side runs from 0 to 1 and the shorter one lies in the middle of that. */
    Points fitted() {
        double left = Arrays.stream(x).min().orElse(0);
        double right = Arrays.stream(x).max().orElse(0);
        double top = Arrays.stream(y).min().orElse(0);
        double bottom = Arrays.stream(y).max().orElse(0);
        double side = Math.max(right - left, bottom - top);
        if (side == 0) {
            return new Points(allInTheMiddle(x.length), allInTheMiddle(x.length));
        }
        return new Points(fitted(x, (left + right) / 2, side), fitted(y, (top + bottom) / 2, side));
    }

    private static double[] fitted(double[] from, double middle, double side) {
        return Arrays.stream(from)
                .map(value -> Math.clamp(0.5 + (value - middle) / side, 0, 1))
                .toArray();
    }

    private static double[] allInTheMiddle(int size) {
        double[] middle = new double[size];
        Arrays.fill(middle, 0.5);
        return middle;
    }
}
