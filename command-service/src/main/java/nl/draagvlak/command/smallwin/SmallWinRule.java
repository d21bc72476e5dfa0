package nl.draagvlak.command.smallwin;

import java.util.List;
import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a small win. */
public enum SmallWinRule implements Rule {
    A_SMALL_WIN_IS_SOMEBODYS("small-win-of-nobody", "/people", "/groups"),
    A_SMALL_WIN_IS_TOLD_TO_SOMEBODY("small-win-told-to-nobody", "/people", "/groups"),
    A_SMALL_WIN_IS_TOLD_AFTER_IT_WAS_ACHIEVED("small-win-told-before", "/effectiveOn");

    private final String code;
    private final @Nullable String pointer;
    private final List<String> reads;

    SmallWinRule(String code, @Nullable String pointer, String... reads) {
        this.code = code;
        this.pointer = pointer;
        this.reads = List.of(reads);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String pointer() {
        return pointer;
    }

    @Override
    public List<String> reads() {
        return reads;
    }
}
