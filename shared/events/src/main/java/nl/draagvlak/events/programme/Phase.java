package nl.draagvlak.events.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a programme stands. */
public enum Phase {
    @JsonProperty("exploring")
    EXPLORING,
    @JsonProperty("preparing")
    PREPARING,
    @JsonProperty("transition")
    TRANSITION,
    @JsonProperty("improving")
    IMPROVING
}
