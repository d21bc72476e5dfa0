package nl.draagvlak.events.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a statement speaks for the change or against it. */
public enum Direction {
    @JsonProperty("for")
    FOR,
    @JsonProperty("against")
    AGAINST
}
