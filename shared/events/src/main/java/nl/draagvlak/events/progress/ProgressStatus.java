package nl.draagvlak.events.progress;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a programme is said to be. */
public enum ProgressStatus {
    /** As planned. */
    @JsonProperty("green")
    GREEN,
    /** At risk. */
    @JsonProperty("amber")
    AMBER,
    /** Off course. */
    @JsonProperty("red")
    RED
}
