package nl.draagvlak.events.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of a domain within its programme. */
public record DomainId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DomainId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
