package nl.draagvlak.ledger.json;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.UniqueKey;
import nl.draagvlak.events.catalogue.EventType;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.ExactText;
import nl.draagvlak.ledger.store.KeyChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes an append's JSON, all but its place in the order, which is known only once it is its turn. */
public final class AppendWriter {

    private static final int USUAL_LENGTH = 768;

    private final EventJson events;
    private final KeyHash keyHash;
    private final Salts salts;

    /**
     * A writer.
     *
     * @param random makes the 16 bytes that keep two appends from ever having the same hash
     */
    public AppendWriter(EventJson events, KeyHash keyHash, RandomGenerator random) {
        this.events = events;
        this.keyHash = keyHash;
        this.salts = new Salts(random);
    }

    /**
     * Writes events of one programme.
     *
     * @throws IllegalArgumentException when they are of several programmes, or of a class that is not in the catalogue
     */
    public Draft write(Envelope envelope, List<NewEvent> added, Sealing sealing) {
        ProgrammeId programme = added.getFirst().aggregate().programme();
        List<KeyChange> keys = new ArrayList<>();
        List<Draft.Event> places = new ArrayList<>(added.size());
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator json = events.mapper().createGenerator(text)) {
            json.writeStartObject();
            writeEnvelope(json, envelope, added.getFirst().id(), sealing);
            json.writeArrayPropertyStart("events");
            for (NewEvent event : added) {
                if (!event.aggregate().programme().equals(programme)) {
                    throw new IllegalArgumentException("an append holds events of one programme");
                }
                writeEvent(json, event, sealing, keys);
                places.add(new Draft.Event(event.id(), event.aggregate(), event.sequence()));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return new Draft(
                programme,
                ExactText.of(text.getBuffer().substring(1)),
                places,
                envelope.requestId() == null ? null : new Claim.Request(programme, envelope.requestId()),
                keys);
    }

    private void writeEnvelope(JsonGenerator json, Envelope envelope, String firstEvent, Sealing sealing) {
        json.writeStringProperty("organisation", envelope.organisation());
        json.writeStringProperty("actor", envelope.actor().value());
        writeIfPresent(json, "request", envelope.requestId());
        writeIfPresent(json, "digest", envelope.requestDigest());
        writeIfPresent(json, "correlation", envelope.correlation());
        writeIfPresent(json, "causation", envelope.causation());
        writeIfPresent(json, "import", envelope.importId());
        if (envelope.reason() != null) {
            json.writeName("reason");
            events.writePersonal(envelope.reason(), firstEvent, "envelope/reason", sealing, json);
        }
        json.writeStringProperty("salt", Base64.getEncoder().encodeToString(salts.next()));
    }

    private void writeEvent(JsonGenerator json, NewEvent event, Sealing sealing, List<KeyChange> keys) {
        EventType type = events.typeOf(event.payload());
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeStringProperty("type", type.name());
        json.writeNumberProperty("revision", type.revision());
        json.writeStringProperty(
                "aggregate", event.aggregate().kind() + "/" + event.aggregate().id());
        json.writeNumberProperty("sequence", event.sequence());
        json.writeStringProperty("at", event.at().toString());
        if (event.payload() instanceof Event known) {
            writeIfPresent(
                    json,
                    "effectiveOn",
                    known.effectiveDate() == null ? null : known.effectiveDate().toString());
            writeKeys(json, known, event.aggregate().programme(), keys);
        }
        writeMetadata(json, event.metadata());
        json.writeName("data");
        events.write(event.payload(), event.id(), sealing, json);
        json.writeEndObject();
    }

    private void writeKeys(JsonGenerator json, Event event, ProgrammeId programme, List<KeyChange> keys) {
        List<UniqueKey> unique = event.uniqueKeys();
        if (unique.isEmpty()) {
            return;
        }
        List<KeyChange> changes = unique.stream()
                .map(key -> new KeyChange(
                        key.kind(),
                        new Claim.Key(programme, keyHash.of(programme, key)),
                        switch (key.effect()) {
                            case TAKEN -> true;
                            case RELEASED -> false;
                        }))
                .toList();
        json.writeArrayPropertyStart("keys");
        for (KeyChange change : changes) {
            json.writeStartObject();
            json.writeStringProperty("kind", change.kind());
            json.writeStringProperty("hash", change.claim().hash());
            json.writeBooleanProperty("taken", change.taken());
            json.writeEndObject();
        }
        json.writeEndArray();
        keys.addAll(changes);
    }

    private static void writeMetadata(JsonGenerator json, Map<String, String> metadata) {
        if (metadata.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("meta");
        metadata.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> json.writeStringProperty(entry.getKey(), entry.getValue()));
        json.writeEndObject();
    }

    private static void writeIfPresent(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
