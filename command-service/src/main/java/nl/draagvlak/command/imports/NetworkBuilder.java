package nl.draagvlak.command.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.command.imports.ImportedNetwork.Edge;
import nl.draagvlak.command.imports.ImportedNetwork.Node;
import org.jspecify.annotations.Nullable;

/** Puts a network together from what a file says, and notes what does not fit. Places are a line and, where it helps, a column. */
final class NetworkBuilder {

    private static final int LONGEST_NAME = 300;

    private final FileFaults faults;
    private final boolean nodesDeclared;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();

    /**
     * @param nodesDeclared whether the file lists its nodes, so that an edge to another one is a fault
     */
    NetworkBuilder(FileFaults faults, boolean nodesDeclared) {
        this.faults = faults;
        this.nodesDeclared = nodesDeclared;
    }

    /** Where in which file something stands. */
    record Place(String file, long line, @Nullable Integer column) {}

    void node(Place place, @Nullable String reference, @Nullable String label, @Nullable String domain) {
        if (reference == null) {
            fault(place, "missing-id");
            return;
        }
        String name = label == null ? reference : label;
        if (reference.length() > LONGEST_NAME || name.length() > LONGEST_NAME) {
            fault(place, "too-long", LONGEST_NAME);
        } else if (nodes.putIfAbsent(reference, new Node(reference, name, domain)) != null) {
            fault(place, "duplicate-node", reference);
        }
    }

    void edge(
            Place place,
            @Nullable String source,
            @Nullable String target,
            @Nullable String weight,
            boolean undirected) {
        boolean sound = known(place, source) & known(place, target);
        Double number = weight == null ? Double.valueOf(1) : number(weight);
        if (number == null) {
            fault(place, "weight-not-positive", weight == null ? "" : weight);
            return;
        }
        if (!sound || source == null || target == null) {
            return;
        }
        if (source.equals(target)) {
            fault(place, "tie-to-oneself", source);
            return;
        }
        if (edges.containsKey(key(source, target, !undirected))
                || (undirected && edges.containsKey(key(target, source, false)))) {
            fault(place, "directed-and-undirected", source, target);
            return;
        }
        edges.merge(
                key(source, target, undirected), new Edge(source, target, number, undirected), NetworkBuilder::added);
    }

    private boolean known(Place place, @Nullable String reference) {
        if (reference == null) {
            fault(place, "missing-end");
            return false;
        }
        if (nodesDeclared && !nodes.containsKey(reference)) {
            fault(place, "unknown-node", reference);
            return false;
        }
        nodes.computeIfAbsent(reference, id -> new Node(id, id, null));
        return true;
    }

    /** One tie, however often the file repeats it; an undirected one whichever end it names first. */
    private static String key(String source, String target, boolean undirected) {
        boolean swap = undirected && source.compareTo(target) > 0;
        return (undirected ? "u" : "d") + '\n' + (swap ? target : source) + '\n' + (swap ? source : target);
    }

    private static Edge added(Edge first, Edge again) {
        return new Edge(first.source(), first.target(), first.weight() + again.weight(), first.undirected());
    }

    private static @Nullable Double number(String text) {
        try {
            double value = Double.parseDouble(text);
            return value > 0 && Double.isFinite(value) ? value : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private void fault(Place place, String code, Object... arguments) {
        faults.at(place.file(), place.line(), place.column(), code, arguments);
    }

    ImportedNetwork network() {
        return new ImportedNetwork(List.copyOf(nodes.values()), List.copyOf(edges.values()));
    }
}
