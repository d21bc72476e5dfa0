package nl.draagvlak.command.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network as a file describes it, whatever the format.
 *
 * @param nodes in the order of the file, references unique
 * @param edges in the order of the file, repeated ones added up
 */
public record ImportedNetwork(List<Node> nodes, List<Edge> edges) {

    public ImportedNetwork {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The largest weight in the file, by which every strength is measured; 1 when there are no edges. */
    public double largestWeight() {
        return edges.stream().mapToDouble(Edge::weight).max().orElse(1);
    }

    /**
     * A stakeholder.
     *
     * @param reference its id in the file
     * @param label its name
     * @param domain name of its domain; null when the file names none
     */
    public record Node(
            String reference, String label, @Nullable String domain) {}

    /**
     * A tie.
     *
     * @param source reference of the one it runs from
     * @param target reference of the one it runs to
     * @param weight above 0, on the file's own scale
     * @param undirected whether it runs both ways as one tie
     */
    public record Edge(String source, String target, double weight, boolean undirected) {}
}
