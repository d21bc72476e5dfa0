package nl.draagvlak.command.interaction;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for an interaction. */
public enum InteractionRule implements Rule {
    SOMEBODY_TOOK_PART_OR_WAS_MEANT_TO_HEAR("nobody-took-part", "/participants"),
    A_PARTICIPANT_TAKES_PART_ONCE("participant-twice", "/participants"),
    A_TONE_LIES_BETWEEN_HOSTILE_AND_WARM("tone-out-of-range", "/participants"),
    UNDERSTANDING_LIES_BETWEEN_1_AND_5("understanding-out-of-range", "/participants"),
    A_SIGNAL_HAS_AN_ID_OF_ITS_OWN("signal-twice", "/participants"),
    A_GROUP_IS_ADDRESSED_ONCE("audience-twice", "/audience"),
    NO_MORE_RESPOND_THAN_WERE_REACHED("more-responded-than-reached", "/audience");

    private final String code;
    private final @Nullable String pointer;

    InteractionRule(String code, @Nullable String pointer) {
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
