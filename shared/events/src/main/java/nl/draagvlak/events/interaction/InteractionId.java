package nl.draagvlak.events.interaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of an interaction within its programme. */
public record InteractionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InteractionId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
