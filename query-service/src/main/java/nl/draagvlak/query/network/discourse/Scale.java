package nl.draagvlak.query.network.discourse;

/**
 * The positions one can take on a statement. How far two positions lie apart is measured against the whole scale and not against the
 * positions that happened to be taken, or the same two people would seem further apart as soon as extremes fall silent.
 *
 * @param low the position furthest against
 * @param high the position furthest in favour, above {@code low}
 */
public record Scale(int low, int high) {

    /** Disagreed, 0, or agreed, 1. */
    public static final Scale AGREEMENT = new Scale(0, 1);

    /** From fiercely against, −2, to champion, 2. */
    public static final Scale STANCE = new Scale(-2, 2);

    public Scale {
        if (low >= high) {
            throw new IllegalArgumentException("a scale needs at least two positions");
        }
    }

    int levels() {
        return high - low + 1;
    }

    int level(int position) {
        if (position < low || position > high) {
            throw new IllegalArgumentException("not on the scale: " + position);
        }
        return position - low;
    }
}
