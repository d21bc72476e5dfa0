package nl.draagvlak.ledger.json;

import java.util.Map;
import java.util.TreeMap;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.ledger.Envelope;
import org.jspecify.annotations.Nullable;

/** What was read of an envelope so far. */
final class EnvelopeParts {

    final Map<String, String> parts = new TreeMap<>();

    @Nullable
    String reason;

    private @Nullable ProgrammeId programme;

    ProgrammeId programme() {
        if (programme == null) {
            programme = new ProgrammeId(parts.getOrDefault("programme", ""));
        }
        return programme;
    }

    Envelope envelope(EventJson events) {
        Personal why = reason == null ? null : events.readPersonal(reason);
        return new Envelope(
                parts.getOrDefault("organisation", ""),
                new ActorId(parts.getOrDefault("actor", "")),
                parts.get("request"),
                parts.get("digest"),
                parts.get("correlation"),
                parts.get("causation"),
                parts.get("import"),
                why);
    }
}
