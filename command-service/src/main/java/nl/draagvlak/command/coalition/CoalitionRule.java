package nl.draagvlak.command.coalition;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a coalition. */
public enum CoalitionRule implements Rule {
    A_PARTNER_IS_NOT_INVITED_AGAIN("partner-already", "/stakeholder", Rule.CONFLICT),
    NOBODY_INVITES_ONESELF("invited-by-oneself", "/by"),
    AN_ACTIVATION_IS_PLANNED_FOR_A_DAY_TO_COME("activation-planned-before", "/on"),
    ONLY_WHAT_IS_PLANNED_CAN_BE_CALLED_OFF("no-activation-planned", null),
    ONLY_WHO_WAS_ASKED_OR_JOINED_CAN_LEAVE("not-a-partner", "/stakeholder", Rule.CONFLICT);

    private final String code;
    private final @Nullable String pointer;
    private final int status;

    CoalitionRule(String code, @Nullable String pointer) {
        this(code, pointer, pointer == null ? CONFLICT : INVALID);
    }

    CoalitionRule(String code, @Nullable String pointer, int status) {
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
