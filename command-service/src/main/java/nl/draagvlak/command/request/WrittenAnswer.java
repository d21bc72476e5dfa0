package nl.draagvlak.command.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The answer to a write.
 *
 * @param id id of the resource
 * @param version its version, to send back as {@code If-Match}
 * @param entry id of the dated entry that was made or changed, by which it can be corrected or withdrawn
 */
public record WrittenAnswer(
        String id,
        long version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EntryId entry) {

    private static final String LEDGER_POSITION = "Ledger-Position";

    /** 201 when something was made, else 200; with address, version and position. */
    public static ResponseEntity<WrittenAnswer> of(Written written) {
        return ResponseEntity.status(written.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create(address(written)))
                .eTag("\"" + written.version() + "\"")
                .header(LEDGER_POSITION, Long.toString(written.position()))
                .body(new WrittenAnswer(written.id(), written.version(), written.entry()));
    }

    /** Every kind has its own plural under the programme; the programme is an address itself, and there is one agenda. */
    private static String address(Written written) {
        AggregateId aggregate = written.aggregate();
        String programme = "/v1/programmes/" + aggregate.programme();
        return switch (aggregate.kind()) {
            case "programme" -> programme;
            case "agenda" -> programme + "/agenda/" + aggregate.id();
            case "insight" -> programme + "/insights/" + written.id();
            default -> programme + "/" + aggregate.kind() + "s/" + aggregate.id();
        };
    }
}
