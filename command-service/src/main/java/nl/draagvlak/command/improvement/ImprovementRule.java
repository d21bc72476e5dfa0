package nl.draagvlak.command.improvement;

import java.util.List;
import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for an improvement. */
public enum ImprovementRule implements Rule {
    AN_IMPROVEMENT_IS_DUE_AFTER_IT_WAS_RAISED("improvement-due-before", "/due", "/effectiveOn"),
    AN_IMPROVEMENT_IS_CLOSED_ONCE("improvement-closed", null),
    AN_IMPROVEMENT_IS_CLOSED_AFTER_IT_WAS_RAISED("improvement-closed-before", "/effectiveOn");

    private final String code;
    private final @Nullable String pointer;
    private final List<String> reads;

    ImprovementRule(String code, @Nullable String pointer, String... reads) {
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
