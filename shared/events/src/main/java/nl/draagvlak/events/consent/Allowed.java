package nl.draagvlak.events.consent;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a consent allows. */
public enum Allowed {
    /** To show figures that rest on fewer than five people. */
    @JsonProperty("small-groups")
    SMALL_GROUPS,
    /** To show organisations beside each other. */
    @JsonProperty("comparison")
    COMPARISON
}
