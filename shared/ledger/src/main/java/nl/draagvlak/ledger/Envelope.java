package nl.draagvlak.ledger;

import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Who caused an append, why, and on whose request.
 *
 * @param organisation the organisation the programme belongs to
 * @param actor who acted, opaque
 * @param requestId the request that asked for it, unique within a programme; null when nobody gave one
 * @param requestDigest a digest of the request's content, by which a repeated request is told from another one with the same id
 * @param correlation what one intent led to, all of it
 * @param causation the event or request that led to this directly
 * @param importId the import it came in with
 * @param reason why, in the actor's words
 */
public record Envelope(
        String organisation,
        ActorId actor,
        @Nullable String requestId,
        @Nullable String requestDigest,
        @Nullable String correlation,
        @Nullable String causation,
        @Nullable String importId,
        @Nullable Personal reason) {}
