package nl.draagvlak.events.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of a target group within its programme. */
public record TargetGroupId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TargetGroupId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
