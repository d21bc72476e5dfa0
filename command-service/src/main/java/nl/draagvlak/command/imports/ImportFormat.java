package nl.draagvlak.command.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A format that networks come in. */
public enum ImportFormat {
    NETWORK_CSV("network-csv"),
    GRAPHML("graphml");

    private final String written;

    ImportFormat(String written) {
        this.written = written;
    }

    /** The name it has in addresses. */
    @JsonValue
    public String written() {
        return written;
    }

    /** The format of that name; empty when there is none. */
    static Optional<ImportFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.written.equals(name))
                .findFirst();
    }

    /** The names of all formats. */
    static List<String> names() {
        return Arrays.stream(values()).map(ImportFormat::written).toList();
    }

    /** Reads the files of this format, noting every fault. */
    ImportedNetwork read(ImportSource source, FileFaults faults) {
        return switch (this) {
            case NETWORK_CSV -> NetworkCsv.read(source.optional("nodes"), source.required("edges"), faults);
            case GRAPHML -> GraphMl.read(source.required("file"), faults);
        };
    }

    /** The part of the upload that must be there. */
    String requiredPart() {
        return switch (this) {
            case NETWORK_CSV -> "edges";
            case GRAPHML -> "file";
        };
    }

    @Override
    public String toString() {
        return written;
    }
}
