package nl.draagvlak.query.upkeep;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import nl.draagvlak.query.timeline.Noted;

/**
 * Something that was so in a known case, and whether it is so here.
 *
 * @param evidence ledger positions that say so, or that speak against it, ascending; empty when nothing is known
 */
record Condition(Name name, State state, List<Long> evidence) {

    /** What was so in the known cases. */
    enum Name {
        @JsonProperty("domain-without-support")
        DOMAIN_WITHOUT_SUPPORT("domain-without-support"),
        @JsonProperty("others-against-in-public")
        OTHERS_AGAINST_IN_PUBLIC("others-against-in-public"),
        @JsonProperty("others-against-towards-us")
        OTHERS_AGAINST_TOWARDS_US("others-against-towards-us"),
        @JsonProperty("affected-in-favour")
        AFFECTED_IN_FAVOUR("affected-in-favour"),
        @JsonProperty("affected-speak")
        AFFECTED_SPEAK("affected-speak"),
        @JsonProperty("bad-publicity")
        BAD_PUBLICITY("bad-publicity"),
        @JsonProperty("bad-publicity-answered")
        BAD_PUBLICITY_ANSWERED("bad-publicity-answered");

        private final String code;

        Name(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Whether it is so. What nobody wrote down is unknown, which is not the same as not being so. */
    enum State {
        @JsonProperty("met")
        MET,
        @JsonProperty("not-met")
        NOT_MET,
        @JsonProperty("unknown")
        UNKNOWN
    }

    static Condition unknown(Name name) {
        return new Condition(name, State.UNKNOWN, List.of());
    }

    static Condition of(Name name, boolean met, Collection<Long> evidence) {
        return new Condition(
                name,
                met ? State.MET : State.NOT_MET,
                evidence.stream().distinct().sorted().toList());
    }

    static List<Long> positions(Collection<? extends Noted<?>> noted) {
        return noted.stream().<Long>map(Noted::position).toList();
    }
}
