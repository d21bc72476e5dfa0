package nl.draagvlak.command.coreteam;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a place in the core team. */
public enum CoreTeamRule implements Rule {
    WHO_LEAVES_HAD_JOINED("core-team-left-before", "/effectiveOn"),
    A_PLACE_IS_LEFT_ONCE("core-team-left", null);

    private final String code;
    private final @Nullable String pointer;

    CoreTeamRule(String code, @Nullable String pointer) {
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
