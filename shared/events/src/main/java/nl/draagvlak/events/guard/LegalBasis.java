package nl.draagvlak.events.guard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The grounds of article 6 of the General Data Protection Regulation. */
public enum LegalBasis {
    @JsonProperty("consent")
    CONSENT,
    @JsonProperty("contract")
    CONTRACT,
    @JsonProperty("legal-obligation")
    LEGAL_OBLIGATION,
    @JsonProperty("vital-interests")
    VITAL_INTERESTS,
    @JsonProperty("public-task")
    PUBLIC_TASK,
    @JsonProperty("legitimate-interests")
    LEGITIMATE_INTERESTS
}
