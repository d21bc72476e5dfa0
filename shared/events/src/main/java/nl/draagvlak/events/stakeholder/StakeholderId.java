package nl.draagvlak.events.stakeholder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.Identifier;

/** Identity of a stakeholder within its programme. */
public record StakeholderId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StakeholderId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
