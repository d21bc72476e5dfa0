package nl.draagvlak.events.hope;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way it goes. */
public enum HopeOrLoss {
    /** What somebody hopes to gain. */
    @JsonProperty("hope")
    HOPE,
    /** What somebody must not lose. */
    @JsonProperty("loss")
    LOSS
}
