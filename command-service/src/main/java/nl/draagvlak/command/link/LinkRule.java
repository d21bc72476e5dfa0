package nl.draagvlak.command.link;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a link. */
public enum LinkRule implements Rule {
    A_LINK_DOES_NOT_END_BEFORE_IT_BEGINS("link-until-before", "/until"),
    A_LINK_IS_WITHDRAWN_ONCE("link-withdrawn", null),
    A_LINK_IS_WITHDRAWN_AFTER_IT_WAS_GRANTED("link-withdrawn-before", "/effectiveOn");

    private final String code;
    private final @Nullable String pointer;

    LinkRule(String code, @Nullable String pointer) {
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
