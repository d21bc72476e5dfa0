package nl.draagvlak.events.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of a plan within its programme. */
public record PlanId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlanId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
