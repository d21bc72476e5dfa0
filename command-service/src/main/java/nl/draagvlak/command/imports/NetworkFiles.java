package nl.draagvlak.command.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an upload, for the reference of the interface.
 *
 * @param nodes the sheet of nodes of {@code network-csv}; may be left out
 * @param edges the sheet of edges of {@code network-csv}
 * @param file the one file of any other format
 */
record NetworkFiles(
        @Schema(type = "string", format = "binary") @Nullable
        String nodes,

        @Schema(type = "string", format = "binary") @Nullable
        String edges,

        @Schema(type = "string", format = "binary") @Nullable
        String file) {}
