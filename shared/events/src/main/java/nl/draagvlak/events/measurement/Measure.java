package nl.draagvlak.events.measurement;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is measured among people. */
public enum Measure {
    /** Whether people know how their work fits the whole. */
    @JsonProperty("understanding")
    UNDERSTANDING,
    /** How far a behaviour is said to be taken up. */
    @JsonProperty("adoption-claimed")
    ADOPTION_CLAIMED,
    /** How far a behaviour was seen to be taken up. */
    @JsonProperty("adoption-observed")
    ADOPTION_OBSERVED,
    /** What people know and can do. */
    @JsonProperty("knowledge")
    KNOWLEDGE,
    /** How people look at the change. */
    @JsonProperty("attitude")
    ATTITUDE
}
