package nl.draagvlak.command.publication;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of a publication through the API. */
final class PublicationRequest {

    private PublicationRequest() {}

    /**
     * A publication.
     *
     * @param by the stakeholder who spoke
     * @param outlet where it appeared
     * @param positions for or against which statements it was
     * @param effectiveOn the day it appeared
     * @param reach how many people it reached
     * @param quote in their words
     * @param link where it can be found
     */
    record NewPublication(
            @Size(max = 64) String by,
            @Size(max = 300) String outlet,
            @Size(max = 100) @Nullable List<NewPosition> positions,
            LocalDate effectiveOn,
            @Min(0) @Nullable Integer reach,
            @Size(max = 5_000) @Nullable String quote,
            @Size(max = 2_000) @Nullable String link) {}

    /** A publication as it should have been written down. */
    record PublicationCorrection(
            String reason,
            @Size(max = 64) String by,
            @Size(max = 300) String outlet,
            @Size(max = 100) @Nullable List<NewPosition> positions,
            LocalDate effectiveOn,
            @Min(0) @Nullable Integer reach,
            @Size(max = 5_000) @Nullable String quote,
            @Size(max = 2_000) @Nullable String link) {

        NewPublication content() {
            return new NewPublication(by, outlet, positions, effectiveOn, reach, quote, link);
        }
    }

    /** A side taken on a statement, given by id or exact text. */
    record NewPosition(@Size(max = 1_000) String statement, boolean agrees) {}
}
