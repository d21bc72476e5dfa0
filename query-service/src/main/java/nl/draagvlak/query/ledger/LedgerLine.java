package nl.draagvlak.query.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as it is answered: as it was stored, with its personal texts opened.
 *
 * @param aggregate what it happened to, as {@code kind/id}
 * @param reason why, as text, or {@code {"erased":true}}
 * @param correlation what one intent led to, all of it
 * @param data as stored; in place of each sealed text the text itself, or {@code {"erased":true}}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerLine(
        long position,
        Instant recordedAt,
        @Nullable LocalDate effectiveOn,
        String type,
        int revision,
        String aggregate,
        ActorId actor,
        @Nullable JsonNode reason,
        @Nullable String correlation,
        JsonNode data) {

    static LedgerLine of(RecordedEvent event, @Nullable JsonNode reason, JsonNode data) {
        return new LedgerLine(
                event.position(),
                event.recordedAt(),
                event.effectiveOn(),
                event.type().name(),
                event.type().revision(),
                event.aggregate().kind() + "/" + event.aggregate().id(),
                event.envelope().actor(),
                reason,
                event.envelope().correlation(),
                data);
    }
}
