package nl.draagvlak.command.smallwin;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a small win. */
public enum SmallWinRule implements Rule {
    A_SMALL_WIN_IS_SOMEBODYS("small-win-of-nobody", "/people"),
    A_SMALL_WIN_IS_TOLD_TO_SOMEBODY("small-win-told-to-nobody", "/people"),
    A_SMALL_WIN_IS_TOLD_AFTER_IT_WAS_ACHIEVED("small-win-told-before", "/effectiveOn");

    private final String code;
    private final @Nullable String pointer;

    SmallWinRule(String code, @Nullable String pointer) {
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
