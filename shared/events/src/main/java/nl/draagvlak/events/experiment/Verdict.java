package nl.draagvlak.events.experiment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What follows from an experiment. */
public enum Verdict {
    /** It is done more widely. */
    @JsonProperty("scaled")
    SCALED,
    /** It is done again, differently. */
    @JsonProperty("adjusted")
    ADJUSTED,
    /** It is not done any more. */
    @JsonProperty("stopped")
    STOPPED
}
