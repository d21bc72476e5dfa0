package nl.draagvlak.query.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How somebody whom a decision affects was involved in it; the first that is so. */
public enum Involvement {
    /** Took the decision. */
    @JsonProperty("decided")
    DECIDED,
    /** Was asked on the day of the decision or before, on record before the decision was; of an open decision, by now. */
    @JsonProperty("asked-before")
    ASKED_BEFORE,
    /** Was asked after that day. */
    @JsonProperty("asked-after")
    ASKED_AFTER,
    /** Was told, or spoken with for something else, and not asked. */
    @JsonProperty("informed")
    INFORMED,
    /** Was not come to about its subject at all. */
    @JsonProperty("not-reached")
    NOT_REACHED
}
