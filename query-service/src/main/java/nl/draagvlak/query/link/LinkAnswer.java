package nl.draagvlak.query.link;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.guard.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * A link as the programme that granted it sees it.
 *
 * @param withName the other programme's name; only told while the link works
 * @param purpose what for, as this programme wrote it down
 * @param until the last day; absent when none was agreed
 * @param stateText the state in the reader's words
 * @param withdrawn that this programme took it back; absent when it did not
 * @param inReturn what the other programme granted; empty as long as it grants nothing, or when there is no such programme
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkAnswer(
        DossierId id,
        long version,
        EntryId entry,
        ProgrammeId with,
        @Nullable String withName,
        @Nullable String purpose,
        LegalBasis basis,
        LocalDate effectiveOn,
        @Nullable LocalDate until,
        LinkState state,
        String stateText,
        @Nullable WithdrawalAnswer withdrawn,
        List<GrantAnswer> inReturn,
        long position) {

    /** That a grant was taken back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WithdrawalAnswer(
            EntryId entry, LocalDate effectiveOn, @Nullable String reason, long position) {}

    /**
     * What the other programme granted; its purpose and reasons stay its own.
     *
     * @param withdrawnOn the first day without; absent when it was not taken back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GrantAnswer(
            LegalBasis basis,
            LocalDate effectiveOn,
            @Nullable LocalDate until,
            @Nullable LocalDate withdrawnOn) {}
}
