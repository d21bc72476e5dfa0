package nl.draagvlak.command.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.draagvlak.command.imports.ImportState.Progress;
import nl.draagvlak.command.imports.ImportState.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, in the reader's language.
 *
 * @param report what was made and what is wrong with the files; null while it runs
 * @param ledgerPosition position of the last event it made; null when it made none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportAnswer(
        String id,
        ImportFormat format,
        boolean dryRun,
        Stage state,
        Progress progress,
        @Nullable Report report,
        @Nullable Long ledgerPosition) {

    /**
     * What became of the files.
     *
     * @param created what was made; on a dry run, what would be
     * @param unchanged how many stakeholders and ties were there already
     */
    record Report(Created created, int unchanged, List<FileFault> faults) {}

    /** What was made. */
    record Created(int domains, int stakeholders, int ties) {}

    /**
     * One fault.
     *
     * @param file the part of the upload it is in
     * @param line its line, 1 and up
     * @param column number of the field, or of the character in XML; null when the whole line is meant
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FileFault(
            @Nullable String file,
            @Nullable Integer line,
            @Nullable Integer column,
            String code,
            String message) {}
}
