package nl.draagvlak.command.publication;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a publication. */
public enum PublicationRule implements Rule {
    A_PUBLICATION_TAKES_ONE_SIDE_ON_A_STATEMENT("statement-twice", "/positions"),
    A_REACH_IS_A_NUMBER_OF_PEOPLE("reach-below-zero", "/reach");

    private final String code;
    private final @Nullable String pointer;

    PublicationRule(String code, @Nullable String pointer) {
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
