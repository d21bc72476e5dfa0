package nl.draagvlak.command.consultation;

import java.util.List;
import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a consultation. */
public enum ConsultationRule implements Rule {
    A_CONSULTATION_ASKS_SOMEBODY("consultation-of-nobody", "/people", "/groups"),
    A_CONSULTATION_IS_ABOUT_SOMETHING("consultation-about-nothing", "/subjects"),
    AN_ANSWER_CAN_STILL_COME_WHEN_IT_IS_ASKED("consultation-until-before", "/until", "/effectiveOn"),
    AN_ANSWER_COMES_FROM_A_STAKEHOLDER_OR_A_GROUP("answer-from-one", "/by", "/group"),
    AN_ANSWER_IS_ABOUT_WHAT_WAS_ASKED("answer-off-subject", "/subject"),
    AN_ANSWER_COMES_AFTER_THE_QUESTION("answer-before-question", "/effectiveOn"),
    WHAT_IS_HANDLED_WAS_ANSWERED("unknown-answer", "/answer"),
    AN_ANSWER_IS_HANDLED_ONCE("answer-handled", null, "/answer"),
    WHO_IS_TOLD_IS_NAMED("told-nobody", "/people", "/groups");

    private final String code;
    private final @Nullable String pointer;
    private final List<String> reads;

    ConsultationRule(String code, @Nullable String pointer, String... reads) {
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
