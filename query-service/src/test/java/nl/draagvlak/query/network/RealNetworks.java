package nl.draagvlak.query.network;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * Networks that others gathered. Their licences differ from ours, so they lie outside the repository: in {@code ../shared/real} beside the
 * checkout, or where the system property {@code draagvlak.real} says. A test that needs one is skipped where they are absent.
 */
public final class RealNetworks {

    private RealNetworks() {}

    /** Where they lie. */
    public static Path folder() {
        String said = System.getProperty("draagvlak.real");
        return said != null
                ? Path.of(said)
                : Path.of("../../shared/real").toAbsolutePath().normalize();
    }

    /** Whether they are there; says so when they are not. */
    public static boolean present() {
        boolean present = Files.isDirectory(folder());
        if (!present) {
            System.out.println("SKIPPED: " + absence());
        }
        return present;
    }

    /** Why a test is skipped. */
    public static String absence() {
        return "no folder with real networks at " + folder();
    }

    /**
     * One of the networks, drawn.
     *
     * @param strength of the tie in a row of its file, counted from 0
     */
    static NetworkSketch sketch(String name, Names names, IntToDoubleFunction strength) throws IOException {
        NetworkSketch sketch = new NetworkSketch();
        for (Map<String, String> row : rows(folder().resolve(name + ".nodes.csv"))) {
            String domain = row.getOrDefault("type", InfluenceNetwork.UNASSIGNED);
            sketch.members(domain, names.idOf(row.getOrDefault("id", row.getOrDefault("Id", ""))));
        }
        List<Map<String, String>> edges = rows(folder().resolve(name + ".edges.csv"));
        for (int number = 0; number < edges.size(); number++) {
            Map<String, String> row = edges.get(number);
            String from = names.idOf(row.getOrDefault("from", row.getOrDefault("Source", "")));
            String to = names.idOf(row.getOrDefault("to", row.getOrDefault("Target", "")));
            if ("Undirected".equals(row.get("Type"))) {
                sketch.undirected(from, to, strength.applyAsDouble(number));
            } else {
                sketch.tie(from, to, strength.applyAsDouble(number), 1, NetworkSketch.TODAY);
            }
        }
        return sketch;
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    /** Ids for names that hold blanks and the like. */
    static final class Names {
        private final Map<String, String> ids = new LinkedHashMap<>();
        private final Map<String, String> names = new HashMap<>();

        String idOf(String name) {
            return ids.computeIfAbsent(name, given -> {
                String id = "s" + ids.size();
                names.put(id, given);
                return id;
            });
        }

        String of(String id) {
            return names.getOrDefault(id, "");
        }
    }
}
