package nl.draagvlak.command.reorganisation;

import java.util.List;
import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for an earlier change. */
public enum ReorganisationRule implements Rule {
    AN_EARLIER_CHANGE_LIES_BEFORE_ITS_TELLING("reorganisation-later", "/from", "/effectiveOn"),
    AN_EARLIER_CHANGE_ENDS_AFTER_IT_BEGAN("reorganisation-until-before", "/until", "/from");

    private final String code;
    private final @Nullable String pointer;
    private final List<String> reads;

    ReorganisationRule(String code, @Nullable String pointer, String... reads) {
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
