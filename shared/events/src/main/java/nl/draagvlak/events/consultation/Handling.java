package nl.draagvlak.events.consultation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was done with an answer. */
public enum Handling {
    /** It was followed. */
    @JsonProperty("adopted")
    ADOPTED,
    /** Something of it was followed. */
    @JsonProperty("adapted")
    ADAPTED,
    /** It was not followed. */
    @JsonProperty("not")
    NOT
}
