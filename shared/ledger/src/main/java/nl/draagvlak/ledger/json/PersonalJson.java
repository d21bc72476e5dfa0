package nl.draagvlak.ledger.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The stored form of a personal text: {@code {"keys","field","nonce","ciphertext"}}, with the event it was first written in where that is
 * not the one that holds it now, so that an event can carry an older text along.
 */
final class PersonalJson {

    /** Attribute under which the writer finds what it {@link Writes}. */
    static final Object WRITES = new Object();
    /** Attribute under which the reader finds the id of the event at hand. */
    static final Object EVENT = new Object();

    private PersonalJson() {}

    /**
     * What is being written.
     *
     * @param event its id
     * @param sealing seals its texts; null when all of them are sealed already
     * @param within where it is written; fields are named from there
     */
    record Writes(String event, @Nullable Sealing sealing, TokenStreamContext within) {

        Personal.Sealed seal(Personal.Known text, TokenStreamContext at) {
            String field = at.pathAsPointer()
                    .toString()
                    .substring(within.pathAsPointer().toString().length());
            return Objects.requireNonNull(sealing).seal(text, event, field);
        }
    }

    static final class Writer extends StdSerializer<Personal> {

        Writer() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal value, JsonGenerator json, SerializationContext context) {
            Writes writes = (Writes) Objects.requireNonNull(context.getAttribute(WRITES));
            switch (value) {
                case Personal.Known known -> write(writes.seal(known, json.streamWriteContext()), writes.event(), json);
                case Personal.Sealed sealed -> write(sealed, writes.event(), json);
                case Personal.Erased erased -> {
                    json.writeStartObject();
                    json.writeBooleanProperty("erased", true);
                    json.writeEndObject();
                }
            }
        }

        private static void write(Personal.Sealed sealed, String event, JsonGenerator json) {
            json.writeStartObject();
            json.writeArrayPropertyStart("keys");
            sealed.keys().forEach(json::writeString);
            json.writeEndArray();
            if (!sealed.event().equals(event)) {
                json.writeStringProperty("event", sealed.event());
            }
            json.writeStringProperty("field", sealed.field());
            json.writeStringProperty("nonce", sealed.nonce());
            json.writeStringProperty("ciphertext", sealed.ciphertext());
            json.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<Personal> {

        Reader() {
            super(Personal.class);
        }

        @Override
        public Personal deserialize(JsonParser json, DeserializationContext context) {
            String event = (String) context.getAttribute(EVENT);
            List<String> keys = new ArrayList<>();
            String field = null;
            String nonce = null;
            String ciphertext = null;
            boolean erased = false;
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "keys" -> {
                        while (json.nextToken() != JsonToken.END_ARRAY) {
                            keys.add(json.getString());
                        }
                    }
                    case "event" -> event = json.getString();
                    case "field" -> field = json.getString();
                    case "nonce" -> nonce = json.getString();
                    case "ciphertext" -> ciphertext = json.getString();
                    case "erased" -> erased = json.getBooleanValue();
                    default -> context.reportInputMismatch(this, "a sealed text has no '%s'", name);
                }
            }
            return erased
                    ? new Personal.Erased()
                    : new Personal.Sealed(
                            present(event, "event"),
                            keys,
                            present(field, "field"),
                            present(nonce, "nonce"),
                            present(ciphertext, "ciphertext"));
        }

        private static String present(@Nullable String part, String name) {
            if (part == null) {
                throw new IllegalArgumentException("a sealed text without " + name);
            }
            return part;
        }
    }
}
