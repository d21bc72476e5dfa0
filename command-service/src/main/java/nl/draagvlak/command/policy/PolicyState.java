package nl.draagvlak.command.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a policy is doing, as this process sees it. */
public enum PolicyState {
    /** It is shown events here. */
    @JsonProperty("running")
    RUNNING,
    /** Other processes hold all of it. */
    @JsonProperty("elsewhere")
    ELSEWHERE,
    /** Its events cannot be read or its progress not be kept; it goes on trying. */
    @JsonProperty("failing")
    FAILING,
    /** It does not run here. */
    @JsonProperty("stopped")
    STOPPED
}
