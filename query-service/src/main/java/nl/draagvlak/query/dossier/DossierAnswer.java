package nl.draagvlak.query.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A dossier as it is answered.
 *
 * @param version its version, to send back as {@code If-Match}
 * @param entries what stands in it, in the order of their days
 * @param people the stakeholders it names
 */
record DossierAnswer(DossierId id, long version, List<EntryAnswer> entries, List<PersonAnswer> people) {

    /** One dossier at its moment. */
    record Whole(
            long knownAt, LocalDate asOf, @JsonUnwrapped DossierAnswer dossier) {}

    /**
     * One entry.
     *
     * @param type which sort it is, such as {@code guarantee.given}
     * @param data what it says, as it was stored, its texts opened
     */
    record EntryAnswer(EntryId entry, String type, LocalDate effectiveOn, long position, JsonNode data) {}

    /** A stakeholder it names. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PersonAnswer(
            StakeholderId stakeholder,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String name,

            @Nullable Boolean erased) {}
}
