package nl.draagvlak.events.improvement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where something can be put right. */
public enum ImprovementReach {
    /** For everybody at once, by the programme. */
    @JsonProperty("central")
    CENTRAL,
    /** Where it occurs. */
    @JsonProperty("local")
    LOCAL
}
