package nl.draagvlak.events.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of a publication within its programme. */
public record PublicationId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PublicationId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
