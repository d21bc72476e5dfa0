package nl.draagvlak.query.network.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.network.TieToday;

/** Writes the ties as CSV, a tie a line. No cell can be taken for a formula. */
public final class EdgeCsv {

    /** Media type. */
    public static final String TYPE = "text/csv";

    private static final List<String> HEADER = List.of(
            "Source",
            "Target",
            "Type",
            "Weight",
            "Source Label",
            "Target Label",
            "Kind",
            "Strength",
            "Confidence",
            "Effective On");

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private EdgeCsv() {}

    /** The table, in UTF-8, its lines ended by a line feed. */
    public static byte[] of(NetworkExport network) {
        Map<StakeholderId, String> names = network.stakeholders().stream()
                .collect(Collectors.toMap(NetworkExport.Stakeholder::id, NetworkExport.Stakeholder::name));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(HEADER);
            network.ties().forEach(tie -> csv.writeRecord(cells(tie, names::get)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String[] cells(TieToday tie, Function<StakeholderId, String> names) {
        return new String[] {
            tie.from().value(),
            tie.to().value(),
            tie.undirected() ? "Undirected" : "Directed",
            String.valueOf(tie.weight()),
            harmless(names.apply(tie.from())),
            harmless(names.apply(tie.to())),
            XmlText.word(tie.kind()),
            String.valueOf(tie.strength()),
            String.valueOf(tie.confidence()),
            tie.effectiveOn().toString()
        };
    }

    /** A text as a spreadsheet shows it and does not compute it. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
