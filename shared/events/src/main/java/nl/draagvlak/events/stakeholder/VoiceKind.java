package nl.draagvlak.events.stakeholder;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A way to speak for the change. Belonging to a group is none of them. */
public enum VoiceKind {
    /** Speaks for it inside a domain or target group. */
    @JsonProperty("ambassador")
    AMBASSADOR,
    /** Carries it at the top. */
    @JsonProperty("sponsor")
    SPONSOR,
    /** Knows and loves its content. */
    @JsonProperty("enthusiast")
    ENTHUSIAST,
    /** The trained contact from a team's own ranks. */
    @JsonProperty("adoption-coach")
    ADOPTION_COACH;

    /** The name in addresses, ids and answers, as {@code adoption-coach}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
