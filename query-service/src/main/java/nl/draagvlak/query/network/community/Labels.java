package nl.draagvlak.query.network.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Carries the labels of communities from one date to the next, so that what is still the same group keeps its name (Greene, Doyle &amp;
 * Cunningham 2010): pairs of a community before and one after are matched by how alike their members are, |both|/|either|, the most alike
 * first; each is matched once. Those after that are left over get a new label. O(n log n).
 */
public final class Labels {

    private static final int NONE = -1;

    private record Pair(int before, int after, double alike) {
        static final Comparator<Pair> MOST_ALIKE_FIRST = Comparator.comparingDouble(Pair::alike)
                .reversed()
                .thenComparingInt(Pair::before)
                .thenComparingInt(Pair::after);
    }

    private Labels() {}

    /**
     * The division after, under labels that go on from the division before.
     *
     * @param before label of every vertex, 0 and up; −1 for who was not there
     * @param after community of every vertex, the same vertices in the same order, 0 and up; −1 for who is gone
     * @return label of every vertex; labels that are new lie above all those before
     */
    public static int[] carried(int[] before, int[] after) {
        int fresh = Parts.count(before);
        int[] label = new int[Parts.count(after)];
        Arrays.fill(label, NONE);
        boolean[] given = new boolean[fresh];
        for (Pair pair : pairs(before, after)) {
            if (label[pair.after] == NONE && !given[pair.before]) {
                label[pair.after] = pair.before;
                given[pair.before] = true;
            }
        }
        for (int community = 0; community < label.length; community++) {
            label[community] = label[community] == NONE ? fresh++ : label[community];
        }
        return Arrays.stream(after)
                .map(community -> community == NONE ? NONE : label[community])
                .toArray();
    }

    private static List<Pair> pairs(int[] before, int[] after) {
        int[] sizesBefore = Parts.sizes(before);
        int[] sizesAfter = Parts.sizes(after);
        List<Pair> pairs = new ArrayList<>();
        Overlap.between(before, after).forEach((one, other, shared) -> {
            double either = sizesBefore[one] + sizesAfter[other] - shared;
            pairs.add(new Pair(one, other, shared / either));
        });
        pairs.sort(Pair.MOST_ALIKE_FIRST);
        return pairs;
    }
}
