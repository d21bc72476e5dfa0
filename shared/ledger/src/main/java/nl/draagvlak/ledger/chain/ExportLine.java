package nl.draagvlak.ledger.chain;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of a programme's exported history, a JSON object each. First the header, then every append in order, then the end, by which
 * an interrupted transfer shows.
 */
public sealed interface ExportLine {

    /** Opens an export. */
    record Header(String programme) implements ExportLine {

        static final String FORMAT = "draagvlak-programme-1";
    }

    /**
     * An append.
     *
     * @param text exactly as stored
     * @param hash its hash, for whoever compares line by line
     */
    record Append(String text, Hash hash) implements ExportLine {

        /** The line for a stored append. */
        public static Append of(String stored) {
            return new Append(stored, Links.append(stored));
        }

        /** How many events it holds; throws when the text is not an append. */
        public int events() {
            return AppendPlace.of(text).events();
        }
    }

    /**
     * Closes an export.
     *
     * @param appends how many there were
     * @param head hash of the last
     */
    record End(long appends, Hash head) implements ExportLine {}

    /** The line as it is written, line feed included. */
    default String written() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Format.JSON.createGenerator(text)) {
            json.writeStartObject();
            switch (this) {
                case Header header -> {
                    json.writeStringProperty("export", Header.FORMAT);
                    json.writeStringProperty("programme", header.programme());
                }
                case Append append -> {
                    json.writeStringProperty("append", append.text());
                    json.writeStringProperty("hash", append.hash().hex());
                }
                case End end -> {
                    json.writeNumberProperty("appends", end.appends());
                    json.writeStringProperty("head", end.head().hex());
                }
            }
            json.writeEndObject();
        }
        return text + "\n";
    }

    /** Reads a line; throws when it is none of these. */
    static ExportLine of(String line) {
        return Format.read(line);
    }

    /** How lines are read. */
    final class Format {

        private static final JsonFactory JSON = new JsonFactory();

        private Format() {}

        private static ExportLine read(String line) {
            String kind = "";
            String first = "";
            @Nullable String second = null;
            try (JsonParser json = JSON.createParser(line)) {
                json.nextToken();
                for (String name = json.nextName(); name != null; name = json.nextName()) {
                    json.nextToken();
                    if (kind.isEmpty()) {
                        kind = name;
                        first = json.getString();
                    } else if (second == null) {
                        second = json.getString();
                    } else {
                        throw new IllegalArgumentException("a line says two things");
                    }
                }
                if (json.nextToken() != null) {
                    throw new IllegalArgumentException("a line says two things");
                }
            }
            if (second == null) {
                throw new IllegalArgumentException("a line says too little");
            }
            return switch (kind) {
                case "export" -> header(first, second);
                case "append" -> new Append(first, new Hash(second));
                case "appends" -> new End(Long.parseLong(first), new Hash(second));
                default -> throw new IllegalArgumentException("a line of an unknown kind");
            };
        }

        private static Header header(String format, String programme) {
            if (!format.equals(Header.FORMAT)) {
                throw new IllegalArgumentException("an export of another version");
            }
            return new Header(programme);
        }
    }
}
