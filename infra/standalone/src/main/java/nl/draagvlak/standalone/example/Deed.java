package nl.draagvlak.standalone.example;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a step of the script asks for, each a request that the API knows too. */
enum Deed {
    @JsonProperty("programme")
    PROGRAMME,
    @JsonProperty("domain")
    DOMAIN,
    @JsonProperty("target-group")
    TARGET_GROUP,
    @JsonProperty("statement")
    STATEMENT,
    @JsonProperty("phase")
    PHASE,
    @JsonProperty("transition-moment")
    TRANSITION_MOMENT,
    @JsonProperty("stakeholder")
    STAKEHOLDER,
    @JsonProperty("stance")
    STANCE,
    @JsonProperty("tie")
    TIE,
    @JsonProperty("role")
    ROLE,
    @JsonProperty("voice")
    VOICE,
    @JsonProperty("departure")
    DEPARTURE,
    @JsonProperty("merge")
    MERGE,
    @JsonProperty("merge-undo")
    MERGE_UNDO,
    @JsonProperty("interaction")
    INTERACTION,
    @JsonProperty("publication")
    PUBLICATION,
    @JsonProperty("coalition")
    COALITION,
    @JsonProperty("partner")
    PARTNER,
    @JsonProperty("decision")
    DECISION,
    @JsonProperty("scenario")
    SCENARIO,
    @JsonProperty("outcome")
    OUTCOME,
    @JsonProperty("document")
    DOCUMENT,
    @JsonProperty("reading")
    READING,
    @JsonProperty("intervention")
    INTERVENTION,
    @JsonProperty("execution")
    EXECUTION,
    @JsonProperty("effect")
    EFFECT,
    @JsonProperty("cancellation")
    CANCELLATION,
    @JsonProperty("write-down")
    WRITE_DOWN,
    @JsonProperty("correction")
    CORRECTION,
    @JsonProperty("withdrawal")
    WITHDRAWAL
}
