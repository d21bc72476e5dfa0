package nl.draagvlak.events.condition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a condition is fulfilled. */
public enum Met {
    /** Not at all. */
    @JsonProperty("no")
    NO,
    /** In part. */
    @JsonProperty("partly")
    PARTLY,
    /** Wholly. */
    @JsonProperty("yes")
    YES
}
