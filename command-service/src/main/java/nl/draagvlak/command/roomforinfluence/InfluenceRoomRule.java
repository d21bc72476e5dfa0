package nl.draagvlak.command.roomforinfluence;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for the room for influence. */
public enum InfluenceRoomRule implements Rule {
    IT_CHANGES_AFTER_IT_WAS_SET("influence-room-changed-before", "/effectiveOn");

    private final String code;
    private final @Nullable String pointer;

    InfluenceRoomRule(String code, @Nullable String pointer) {
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
