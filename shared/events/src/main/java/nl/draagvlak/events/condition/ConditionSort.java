package nl.draagvlak.events.condition;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of thing must be in order before people can work in the new way. */
public enum ConditionSort {
    /** The system, the link, the device. */
    @JsonProperty("technique")
    TECHNIQUE,
    /** The agreement everybody keeps to. */
    @JsonProperty("standard")
    STANDARD,
    /** What it costs, and who pays it. */
    @JsonProperty("money")
    MONEY,
    /** What one does when it fails. */
    @JsonProperty("fall-back")
    FALL_BACK
}
