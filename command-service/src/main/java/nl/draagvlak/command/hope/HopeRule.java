package nl.draagvlak.command.hope;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for hopes and losses. */
public enum HopeRule implements Rule {
    IT_IS_ANSWERED_AFTER_IT_WAS_SAID("hope-answered-before", "/effectiveOn");

    private final String code;
    private final @Nullable String pointer;

    HopeRule(String code, @Nullable String pointer) {
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
