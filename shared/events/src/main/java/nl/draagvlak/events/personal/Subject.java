package nl.draagvlak.events.personal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * Whoever can ask to be forgotten, named by an opaque id.
 *
 * @param value {@code programme/stakeholder/id} or {@code system/actor/id}
 */
public record Subject(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Subject {}

    /** The stakeholder as a data subject. */
    public static Subject of(ProgrammeId programme, StakeholderId stakeholder) {
        return new Subject(programme + "/stakeholder/" + stakeholder);
    }

    /** Somebody of our own people as a data subject. */
    public static Subject of(ActorId actor) {
        return new Subject("system/actor/" + actor);
    }

    @Override
    public String toString() {
        return value;
    }
}
