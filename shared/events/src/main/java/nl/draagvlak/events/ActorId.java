package nl.draagvlak.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Opaque identity of whoever acted; erasable like any other person. */
public record ActorId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActorId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
