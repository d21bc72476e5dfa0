package nl.draagvlak.command.experiment;

import java.util.List;
import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for an experiment. */
public enum ExperimentRule implements Rule {
    AN_EXPERIMENT_IS_TRIED_SOMEWHERE("experiment-nowhere", "/groups", "/people"),
    AN_EXPERIMENT_IS_CONCLUDED_ONCE("experiment-concluded", null),
    AN_EXPERIMENT_IS_CONCLUDED_AFTER_IT_BEGAN("experiment-concluded-before", "/effectiveOn"),
    A_RESULT_IS_PUBLISHED_WHEN_IT_IS_KNOWN("experiment-without-result", null);

    private final String code;
    private final @Nullable String pointer;
    private final List<String> reads;

    ExperimentRule(String code, @Nullable String pointer, String... reads) {
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
