package nl.draagvlak.command.intervention;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for an intervention. */
public enum InterventionRule implements Rule {
    AN_INTERVENTION_IS_FOR_SOMEBODY("nobody-to-reach", "/people"),
    AN_INTERVENTION_IS_CARRIED_OUT_ONCE("intervention-carried-out", null),
    A_CANCELLED_INTERVENTION_IS_NOT_CARRIED_OUT("intervention-cancelled", null),
    AN_EFFECT_FOLLOWS_WHAT_WAS_CARRIED_OUT("intervention-not-carried-out", null),
    AN_EFFECT_LIES_BETWEEN_BACKFIRED_AND_AS_HOPED("effect-out-of-range", "/effect");

    private final String code;
    private final @Nullable String pointer;

    InterventionRule(String code, @Nullable String pointer) {
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
