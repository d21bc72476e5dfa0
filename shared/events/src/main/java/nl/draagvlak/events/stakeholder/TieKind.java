package nl.draagvlak.events.stakeholder;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom someone moves (influence), or from whom someone would take a message (trust). */
public enum TieKind {
    @JsonProperty("influence")
    INFLUENCE,
    @JsonProperty("trust")
    TRUST
}
