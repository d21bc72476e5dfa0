package nl.draagvlak.events.interaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of a resistance signal within its programme. */
public record SignalId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SignalId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
