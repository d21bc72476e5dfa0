package nl.draagvlak.query.insight.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How soon somebody should look at it; the most urgent first. */
public enum Severity {
    @JsonProperty("urgent")
    URGENT,
    @JsonProperty("attention")
    ATTENTION,
    @JsonProperty("info")
    INFO
}
