package nl.draagvlak.command.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comma-, semicolon- or tab-separated file with a header line, whose column names ignore case.
 *
 * @param name what its faults call it
 * @param columns lower-case column name to its index
 * @param rows the lines below the header
 */
record Sheet(String name, Map<String, Integer> columns, List<Row> rows) {

    /**
     * One line below the header.
     *
     * @param line its line in the file, 1 and up
     */
    record Row(long line, List<String> fields) {}

    /** Reads a file; what cannot be read is a fault, and the sheet holds what could. */
    static Sheet read(String name, byte[] bytes, FileFaults faults) {
        List<Row> rows = new ArrayList<>();
        String text = Utf8.read(name, bytes, faults);
        if (text != null) {
            readRows(name, text, rows, faults);
        }
        if (rows.isEmpty()) {
            if (text != null) {
                faults.at(name, 1, null, "empty-file");
            }
            return new Sheet(name, Map.of(), List.of());
        }
        Row header = rows.removeFirst();
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.fields().size(); i++) {
            columns.putIfAbsent(header.fields().get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        int width = header.fields().size();
        rows.stream()
                .filter(row -> row.fields().size() != width)
                .forEach(row -> faults.at(
                        name,
                        row.line(),
                        null,
                        "wrong-number-of-fields",
                        row.fields().size(),
                        width));
        rows.removeIf(row -> row.fields().size() != width);
        return new Sheet(name, columns, rows);
    }

    private static void readRows(String name, String text, List<Row> rows, FileFaults faults) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                rows.add(new Row(record.getStartingLineNumber(), record.getFields()));
            }
        } catch (CsvParseException | java.io.IOException unreadable) {
            long line = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
            faults.at(name, line, null, "unreadable-line");
        }
    }

    /** Spreadsheets in many countries write semicolons; the header line shows which it is. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        if (header.indexOf(',') >= 0) {
            return ',';
        }
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** Index of the first of these columns that the file has; −1 when it has none. */
    int column(String... names) {
        for (String candidate : names) {
            Integer index = columns.get(candidate);
            if (index != null) {
                return index;
            }
        }
        return -1;
    }

    /** Like {@link #column}, but its absence is a fault. */
    int required(FileFaults faults, String... names) {
        int index = column(names);
        if (index < 0 && !columns.isEmpty()) {
            faults.at(name, 1, null, "missing-column", names[0]);
        }
        return index;
    }

    /** The text of a field, stripped; null when the column is absent or the field empty. */
    static @Nullable String field(Row row, int column) {
        if (column < 0) {
            return null;
        }
        String text = row.fields().get(column).strip();
        return text.isEmpty() ? null : text;
    }
}
