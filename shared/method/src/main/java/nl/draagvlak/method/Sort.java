package nl.draagvlak.method;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an entry of the catalogue is. */
public enum Sort {
    /** One of the reasons behind resistance. */
    @JsonProperty("reason")
    REASON,
    /** A way to respond that fits a form of resistance. */
    @JsonProperty("technique")
    TECHNIQUE,
    /** Something to do in the conversation itself. */
    @JsonProperty("move")
    MOVE,
    /** A lever of behaviour that an intervention can pull. */
    @JsonProperty("lever")
    LEVER,
    /** A way to close the gap between a decision and those it is about. */
    @JsonProperty("way")
    WAY
}
