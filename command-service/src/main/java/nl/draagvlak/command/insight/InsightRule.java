package nl.draagvlak.command.insight;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for what people do with an insight. */
public enum InsightRule implements Rule {
    AN_INSIGHT_IS_DISMISSED_ONCE_FOR_WHAT_IT_RESTS_ON("insight-dismissed"),
    ONLY_A_DISMISSAL_THAT_STANDS_IS_UNDONE("insight-not-dismissed");

    private final String code;

    InsightRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String pointer() {
        return null;
    }
}
