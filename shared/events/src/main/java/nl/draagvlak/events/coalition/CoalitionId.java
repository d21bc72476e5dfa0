package nl.draagvlak.events.coalition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of a coalition within its programme. */
public record CoalitionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CoalitionId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
