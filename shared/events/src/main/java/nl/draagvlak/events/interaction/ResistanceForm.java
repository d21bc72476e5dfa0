package nl.draagvlak.events.interaction;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The three forms that resistance takes. */
public enum ResistanceForm {
    @JsonProperty("reactance")
    REACTANCE,
    @JsonProperty("scepticism")
    SCEPTICISM,
    @JsonProperty("inertia")
    INERTIA
}
