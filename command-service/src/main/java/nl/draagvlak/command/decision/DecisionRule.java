package nl.draagvlak.command.decision;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a programme decision. */
public enum DecisionRule implements Rule {
    THE_CHOSEN_SCENARIO_IS_ONE_OF_ITS_OWN("unknown-scenario", "/scenario"),
    A_DECISION_IS_TAKEN_ONCE("decision-taken", null),
    WHAT_A_READING_CONTRADICTS_IS_WHAT_OTHERS_READ_IN_THE_SAME_DECISION("unknown-reading", "/contradicts"),
    A_DIGEST_HAS_64_HEXADECIMAL_DIGITS("malformed-sha256", "/sha256");

    private final String code;
    private final @Nullable String pointer;

    DecisionRule(String code, @Nullable String pointer) {
        this.code = code;
        this.pointer = pointer;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String pointer() {
        return pointer;
    }
}
