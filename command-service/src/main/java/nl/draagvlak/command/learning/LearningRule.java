package nl.draagvlak.command.learning;

import java.util.List;
import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for how target groups learn and join. */
public enum LearningRule implements Rule {
    A_MOMENT_CHOSEN_BY_ANOTHER_NAMES_WHO("joining-moment-chooser", "/chooser", "/chosenBy");

    private final String code;
    private final @Nullable String pointer;
    private final List<String> reads;

    LearningRule(String code, @Nullable String pointer, String... reads) {
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
