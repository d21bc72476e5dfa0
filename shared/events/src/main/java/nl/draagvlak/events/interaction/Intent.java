package nl.draagvlak.events.interaction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What we came for; being informed is not being asked. */
public enum Intent {
    @JsonProperty("inform")
    INFORM,
    @JsonProperty("ask")
    ASK,
    @JsonProperty("decide")
    DECIDE,
    @JsonProperty("listen")
    LISTEN
}
