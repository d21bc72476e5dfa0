package nl.draagvlak.command.learning;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for how target groups learn and join. */
public enum LearningRule implements Rule {
    A_MOMENT_CHOSEN_BY_ANOTHER_NAMES_WHO("joining-moment-chooser", "/chooser");

    private final String code;
    private final @Nullable String pointer;

    LearningRule(String code, @Nullable String pointer) {
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
