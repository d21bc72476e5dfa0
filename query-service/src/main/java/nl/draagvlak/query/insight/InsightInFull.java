package nl.draagvlak.query.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One insight with its score taken apart and the events it rests on.
 *
 * @param terms what the score is made of; their contributions add up to it
 * @param events the events at the positions of the evidence
 * @param crossing what gets across between two sides; absent where the matter is another one
 */
record InsightInFull(
        long knownAt,
        LocalDate asOf,
        @JsonUnwrapped Insight insight,
        List<Insight.Part> terms,
        List<Happening> events,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Passing crossing) {

    /**
     * An event that an insight rests on.
     *
     * @param concept what it happened to, as {@code stakeholder}
     * @param id which one
     * @param name its name where it is a stakeholder that was not erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Happening(
            long position,
            Instant recordedAt,
            @Nullable LocalDate effectiveOn,
            String type,
            String concept,
            String id,
            @Nullable String name) {}
}
