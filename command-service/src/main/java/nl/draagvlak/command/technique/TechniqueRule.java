package nl.draagvlak.command.technique;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a technique of one's own. */
public enum TechniqueRule implements Rule {
    A_TECHNIQUE_HAS_A_NAME_OF_ITS_OWN("technique-name-taken", "/name", Rule.CONFLICT),
    A_TECHNIQUE_KEEPS_ITS_NAME("technique-name-fixed", "/name", Rule.CONFLICT),
    A_RETIRED_TECHNIQUE_STAYS_RETIRED("technique-retired", null, Rule.CONFLICT),
    WHAT_WORKS_BELOW_AWARENESS_SAYS_WHY_THAT_IS_PROPER("propriety-unsaid", "/proper", Rule.INVALID);

    private final String code;
    private final @Nullable String pointer;
    private final int status;

    TechniqueRule(String code, @Nullable String pointer, int status) {
        this.code = code;
        this.pointer = pointer;
        this.status = status;
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
    public int status() {
        return status;
    }
}
