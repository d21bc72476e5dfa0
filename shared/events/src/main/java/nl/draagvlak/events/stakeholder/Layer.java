package nl.draagvlak.events.stakeholder;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where in an organisation a voice comes from; gaps run up and down as well as across. */
public enum Layer {
    @JsonProperty("board")
    BOARD,
    @JsonProperty("management")
    MANAGEMENT,
    @JsonProperty("work-floor")
    WORK_FLOOR,
    @JsonProperty("outside")
    OUTSIDE;

    /** The name in answers, and in the ids of insights. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
