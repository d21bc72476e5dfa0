package nl.draagvlak.query.network.measure;

/**
 * The largest k for which a vertex belongs to a part of the network where everyone has k ties within that part (Seidman 1983), directions
 * ignored, by peeling off the least connected first (Batagelj &amp; Zaversnik 2003); O(n + m).
 *
 * <p>A high value says that the vertex sits in the dense middle. Isolates have 0.
 */
public final class Coreness {

    private final CompactGraph ties;
    private final int[] left;
    private final int[] order;
    private final int[] place;
    private final int[] begin;

    private Coreness(CompactGraph ties) {
        this.ties = ties;
        this.left = new int[ties.size()];
        this.order = new int[ties.size()];
        this.place = new int[ties.size()];
        this.begin = new int[ties.size() + 1];
    }

    /** The coreness of every vertex. */
    public static int[] of(CompactGraph graph) {
        Coreness peeling = new Coreness(graph.collapsed(Math::max));
        peeling.sortByDegree();
        peeling.peel();
        return peeling.left;
    }

    /** Orders the vertices by degree; {@code begin[d]} is where those of degree d begin. */
    private void sortByDegree() {
        for (int vertex = 0; vertex < left.length; vertex++) {
            left[vertex] = ties.degree(vertex);
            begin[left[vertex] + 1]++;
        }
        for (int degree = 1; degree <= left.length; degree++) {
            begin[degree] += begin[degree - 1];
        }
        int[] next = begin.clone();
        for (int vertex = 0; vertex < left.length; vertex++) {
            place[vertex] = next[left[vertex]]++;
            order[place[vertex]] = vertex;
        }
    }

    private void peel() {
        for (int vertex : order) {
            for (int arc = ties.first(vertex); arc < ties.end(vertex); arc++) {
                if (left[ties.target(arc)] > left[vertex]) {
                    lower(ties.target(arc));
                }
            }
        }
    }

    /** Takes one tie away: the vertex changes places with the first of its degree, whose stretch then begins one later. */
    private void lower(int vertex) {
        int first = begin[left[vertex]]++;
        int displaced = order[first];
        order[place[vertex]] = displaced;
        place[displaced] = place[vertex];
        order[first] = vertex;
        place[vertex] = first;
        left[vertex]--;
    }
}
