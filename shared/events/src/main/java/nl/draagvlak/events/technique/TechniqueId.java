package nl.draagvlak.events.technique;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of a technique of one's own within its programme; interventions name the technique by it. */
public record TechniqueId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TechniqueId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
