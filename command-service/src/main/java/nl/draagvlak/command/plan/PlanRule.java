package nl.draagvlak.command.plan;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a plan. */
public enum PlanRule implements Rule {
    A_PLAN_HAS_STEPS("plan-without-steps", "/steps"),
    A_STAKEHOLDER_IS_APPROACHED_ONCE("approached-twice", "/steps"),
    NOBODY_BRINGS_A_MESSAGE_TO_ONESELF("messenger-to-oneself", "/steps"),
    A_PLAN_ENDS_ONCE("plan-ended", null);

    private final String code;
    private final @Nullable String pointer;

    PlanRule(String code, @Nullable String pointer) {
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
