package nl.draagvlak.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identity of a programme; what belongs to no programme has {@link #SYSTEM}. */
public record ProgrammeId(@JsonValue String value) {

    /** Holds what belongs to no programme. */
    public static final ProgrammeId SYSTEM = new ProgrammeId("system");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProgrammeId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
