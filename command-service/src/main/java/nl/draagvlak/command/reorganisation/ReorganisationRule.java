package nl.draagvlak.command.reorganisation;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for an earlier change. */
public enum ReorganisationRule implements Rule {
    AN_EARLIER_CHANGE_LIES_BEFORE_ITS_TELLING("reorganisation-later", "/from"),
    AN_EARLIER_CHANGE_ENDS_AFTER_IT_BEGAN("reorganisation-until-before", "/until");

    private final String code;
    private final @Nullable String pointer;

    ReorganisationRule(String code, @Nullable String pointer) {
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
