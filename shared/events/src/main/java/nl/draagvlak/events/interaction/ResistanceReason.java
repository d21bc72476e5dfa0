package nl.draagvlak.events.interaction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why somebody resists. */
public enum ResistanceReason {
    @JsonProperty("no-motivation")
    NO_MOTIVATION,
    @JsonProperty("sees-no-importance")
    SEES_NO_IMPORTANCE,
    @JsonProperty("not-enjoyable")
    NOT_ENJOYABLE,
    @JsonProperty("practical-obstacles")
    PRACTICAL_OBSTACLES,
    @JsonProperty("other-expectations")
    OTHER_EXPECTATIONS
}
