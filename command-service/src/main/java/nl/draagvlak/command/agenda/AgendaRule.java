package nl.draagvlak.command.agenda;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for the answer to a proposal. */
public enum AgendaRule implements Rule {
    WHAT_IS_DONE_OR_DECLINED_IS_NOT_ANSWERED_AGAIN("proposal-answered", null),
    A_PROPOSAL_IS_PUT_OFF_TO_A_LATER_DAY("until-not-later", "/until");

    private final String code;
    private final @Nullable String pointer;

    AgendaRule(String code, @Nullable String pointer) {
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
