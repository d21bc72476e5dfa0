package nl.draagvlak.query.link;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a link has come. */
public enum LinkState {
    /** The other programme did not grant it, or there is no such programme: the two are not told apart. */
    @JsonProperty("one-sided")
    ONE_SIDED("one-sided"),
    /** Both grant it, so it works. */
    @JsonProperty("mutual")
    MUTUAL("mutual"),
    /** It was taken back by either, or its time is over. */
    @JsonProperty("ended")
    ENDED("ended");

    private final String code;

    LinkState(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
