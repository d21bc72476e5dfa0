package nl.draagvlak.events.coalition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a partner goes, in rising order. */
public enum CommitmentStep {
    @JsonProperty("sympathetic")
    SYMPATHETIC,
    @JsonProperty("committed")
    COMMITTED,
    @JsonProperty("public")
    PUBLIC
}
