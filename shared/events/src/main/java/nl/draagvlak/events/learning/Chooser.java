package nl.draagvlak.events.learning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who chose a moment to join. */
public enum Chooser {
    /** The target group itself. */
    @JsonProperty("group")
    GROUP,
    /** The programme, for the group. */
    @JsonProperty("programme")
    PROGRAMME,
    /** Some other stakeholder. */
    @JsonProperty("other")
    OTHER
}
