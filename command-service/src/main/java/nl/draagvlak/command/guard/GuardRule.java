package nl.draagvlak.command.guard;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for the guards of the register. */
public enum GuardRule implements Rule {
    A_PERSON_IS_INFORMED_ONCE("person-informed", null);

    private final String code;
    private final @Nullable String pointer;

    GuardRule(String code, @Nullable String pointer) {
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
