package nl.draagvlak.ledger.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.ledger.Envelope;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Takes the envelope out of Axon's metadata and puts it back. */
final class Envelopes {

    /** Acts where nobody is named, which only the {@code system} programme allows. */
    private static final ActorId NOBODY = new ActorId("system");

    private static final Set<String> KEYS = Set.of(
            EnvelopeKeys.ACTOR,
            EnvelopeKeys.ORGANISATION,
            EnvelopeKeys.REQUEST_ID,
            EnvelopeKeys.REQUEST_DIGEST,
            EnvelopeKeys.CORRELATION,
            EnvelopeKeys.CAUSATION,
            EnvelopeKeys.IMPORT_ID,
            EnvelopeKeys.REASON);

    private Envelopes() {}

    static Envelope of(MetaData metadata, ProgrammeId programme) {
        String organisation = text(metadata, EnvelopeKeys.ORGANISATION);
        return new Envelope(
                organisation == null ? EnvelopeKeys.OWN_ORGANISATION : organisation,
                actor(text(metadata, EnvelopeKeys.ACTOR), programme),
                text(metadata, EnvelopeKeys.REQUEST_ID),
                text(metadata, EnvelopeKeys.REQUEST_DIGEST),
                text(metadata, EnvelopeKeys.CORRELATION),
                text(metadata, EnvelopeKeys.CAUSATION),
                text(metadata, EnvelopeKeys.IMPORT_ID),
                reason(metadata.get(EnvelopeKeys.REASON)));
    }

    /** What is left of the metadata; it must be text, and nothing about people. */
    static Map<String, String> rest(MetaData metadata) {
        Map<String, String> rest = new HashMap<>();
        metadata.forEach((key, value) -> {
            if (!KEYS.contains(key) && value != null) {
                rest.put(key, value.toString());
            }
        });
        return rest;
    }

    static MetaData metadata(Envelope envelope, Map<String, String> rest) {
        Map<String, Object> metadata = new HashMap<>(rest);
        if (!envelope.organisation().equals(EnvelopeKeys.OWN_ORGANISATION)) {
            metadata.put(EnvelopeKeys.ORGANISATION, envelope.organisation());
        }
        if (!envelope.actor().equals(NOBODY)) {
            metadata.put(EnvelopeKeys.ACTOR, envelope.actor().value());
        }
        putIfPresent(metadata, EnvelopeKeys.REQUEST_ID, envelope.requestId());
        putIfPresent(metadata, EnvelopeKeys.REQUEST_DIGEST, envelope.requestDigest());
        putIfPresent(metadata, EnvelopeKeys.CORRELATION, envelope.correlation());
        putIfPresent(metadata, EnvelopeKeys.CAUSATION, envelope.causation());
        putIfPresent(metadata, EnvelopeKeys.IMPORT_ID, envelope.importId());
        putIfPresent(metadata, EnvelopeKeys.REASON, envelope.reason());
        return MetaData.from(metadata);
    }

    private static ActorId actor(@Nullable String actor, ProgrammeId programme) {
        if (actor != null) {
            return new ActorId(actor);
        }
        if (programme.equals(ProgrammeId.SYSTEM)) {
            return NOBODY;
        }
        throw new IllegalArgumentException("an event of a programme names who acted");
    }

    private static @Nullable Personal reason(@Nullable Object reason) {
        if (reason == null || reason instanceof Personal) {
            return (Personal) reason;
        }
        throw new IllegalArgumentException("a reason is personal and never plain text");
    }

    private static @Nullable String text(MetaData metadata, String key) {
        Object value = metadata.get(key);
        return value == null ? null : value.toString();
    }

    private static void putIfPresent(Map<String, Object> metadata, String key, @Nullable Object value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }
}
