package nl.draagvlak.query.network.community;

import java.util.Arrays;

/** Divisions of vertices into parts, written as the number of its part for every vertex. */
final class Parts {

    private Parts() {}

    /** The same division with parts numbered from 0 in the order of their first vertices. */
    static int[] numbered(int[] part) {
        int[] numbers = new int[Arrays.stream(part).max().orElse(-1) + 1];
        int[] numbered = new int[part.length];
        int count = 0;
        for (int vertex = 0; vertex < part.length; vertex++) {
            if (numbers[part[vertex]] == 0) {
                numbers[part[vertex]] = ++count;
            }
            numbered[vertex] = numbers[part[vertex]] - 1;
        }
        return numbered;
    }

    /** How many parts a numbered division has. */
    static int count(int[] part) {
        return Arrays.stream(part).max().orElse(-1) + 1;
    }

    /** How many vertices each part has; −1 is no part. */
    static int[] sizes(int[] part) {
        int[] sizes = new int[count(part)];
        Arrays.stream(part).filter(each -> each >= 0).forEach(each -> sizes[each]++);
        return sizes;
    }
}
