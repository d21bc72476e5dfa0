package nl.draagvlak.events.roomforinfluence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a subject can be influenced. */
public enum Room {
    /** It stands; it can be explained, not changed. */
    @JsonProperty("fixed")
    FIXED,
    /** It can still go either way. */
    @JsonProperty("open")
    OPEN,
    /** It is designed together with those it concerns. */
    @JsonProperty("together")
    TOGETHER
}
