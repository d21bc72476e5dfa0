package nl.draagvlak.events.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of a dossier within its programme and kind. */
public record DossierId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DossierId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
