package nl.draagvlak.command.imports;

import nl.draagvlak.command.imports.NetworkBuilder.Place;
import org.jspecify.annotations.Nullable;

/** Reads the two sheets that Gephi and its kin exchange: nodes (optional) and edges. */
final class NetworkCsv {

    private static final String NODES = "nodes";
    private static final String EDGES = "edges";

    private NetworkCsv() {}

    /**
     * Reads both sheets.
     *
     * @param nodes the sheet of nodes; null when the edges alone say who there is
     */
    static ImportedNetwork read(byte @Nullable [] nodes, byte[] edges, FileFaults faults) {
        NetworkBuilder network = new NetworkBuilder(faults, nodes != null);
        if (nodes != null) {
            readNodes(Sheet.read(NODES, nodes, faults), network, faults);
        }
        readEdges(Sheet.read(EDGES, edges, faults), network, faults);
        return network.network();
    }

    private static void readNodes(Sheet sheet, NetworkBuilder network, FileFaults faults) {
        int id = sheet.required(faults, "id");
        int label = sheet.column("label", "name");
        int domain = sheet.column("domain", "type", "group");
        if (id < 0) {
            return;
        }
        for (Sheet.Row row : sheet.rows()) {
            Place place = new Place(NODES, row.line(), id + 1);
            network.node(place, Sheet.field(row, id), Sheet.field(row, label), Sheet.field(row, domain));
        }
    }

    private static void readEdges(Sheet sheet, NetworkBuilder network, FileFaults faults) {
        int source = sheet.required(faults, "source", "from");
        int target = sheet.required(faults, "target", "to");
        int weight = sheet.column("weight");
        int type = sheet.column("type");
        if (source < 0 || target < 0) {
            return;
        }
        for (Sheet.Row row : sheet.rows()) {
            Boolean undirected = undirected(Sheet.field(row, type));
            if (undirected == null) {
                faults.at(
                        EDGES,
                        row.line(),
                        type + 1,
                        "unknown-edge-type",
                        row.fields().get(type));
                continue;
            }
            Place place = new Place(EDGES, row.line(), null);
            network.edge(
                    place, Sheet.field(row, source), Sheet.field(row, target), Sheet.field(row, weight), undirected);
        }
    }

    private static @Nullable Boolean undirected(@Nullable String type) {
        if (type == null || type.equalsIgnoreCase("directed")) {
            return false;
        }
        return type.equalsIgnoreCase("undirected") ? Boolean.TRUE : null;
    }
}
