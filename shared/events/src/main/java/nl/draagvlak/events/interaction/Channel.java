package nl.draagvlak.events.interaction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How people met. */
public enum Channel {
    @JsonProperty("conversation")
    CONVERSATION,
    @JsonProperty("meeting")
    MEETING,
    @JsonProperty("message")
    MESSAGE,
    @JsonProperty("call")
    CALL,
    @JsonProperty("event")
    EVENT,
    @JsonProperty("workshop")
    WORKSHOP,
    @JsonProperty("observation")
    OBSERVATION,
    @JsonProperty("rumour")
    RUMOUR,
    @JsonProperty("broadcast")
    BROADCAST,
    @JsonProperty("other")
    OTHER
}
