package nl.draagvlak.events.stakeholder;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a stakeholder is; an organisation or a role unless there is a reason to name a person. */
public enum StakeholderKind {
    @JsonProperty("organisation")
    ORGANISATION,
    @JsonProperty("person")
    PERSON,
    @JsonProperty("role")
    ROLE
}
