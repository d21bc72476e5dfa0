package nl.draagvlak.events.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of a programme decision within its programme. */
public record DecisionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DecisionId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
