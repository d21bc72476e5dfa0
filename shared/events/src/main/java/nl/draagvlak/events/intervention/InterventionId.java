package nl.draagvlak.events.intervention;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of an intervention within its programme. */
public record InterventionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InterventionId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
