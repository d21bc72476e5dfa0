package nl.draagvlak.command.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.dispatch.DerivedIds;
import nl.draagvlak.command.dispatch.Digests;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.events.Identifier;
import nl.draagvlak.events.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** A write as it was asked for: in which programme, with which words, by whom, under which keys. */
public record Ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {

    /**
     * Refuses whoever has none of these roles.
     *
     * @throws Refusal 403 {@code not-allowed}
     */
    public Ask allowing(Role... roles) {
        if (Stream.of(roles).noneMatch(caller::is)) {
            throw new Refusal(403, "not-allowed", List.of(), List.of());
        }
        return this;
    }

    /** An id that the body names, before anything else is read; what is none stands in for one until the body is read. */
    public String idNamed(String field) {
        String written = body.json().path(field).asString("");
        return Identifier.wellFormed(written) ? written : "unknown";
    }

    /**
     * The id under which the ledger remembers the request.
     *
     * @return null when the caller gave no key, so that a repetition is a new request
     */
    public @Nullable String requestId() {
        return keys.idempotencyKey() == null ? null : caller.actor() + ":" + keys.idempotencyKey();
    }

    /** Tells this request from another one that came under the same key. */
    public String digest() {
        return Digests.hex((keys.address() + "\n" + body.digest()).getBytes(StandardCharsets.UTF_8));
    }

    /** Where the ids that this request makes come from. */
    public IdSource ids(IdSource random) {
        String key = keys.idempotencyKey();
        return key == null ? random : new DerivedIds(programme, caller.actor(), key);
    }
}
