package nl.draagvlak.command.relationship;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a relationship. */
public enum RelationshipRule implements Rule {
    A_RELATIONSHIP_IS_WITH_SOMEBODY_ELSE("relationship-with-oneself", "/owner"),
    IT_ENDS_AFTER_IT_BEGAN("relationship-until-before", "/until"),
    IT_IS_RATED_WHILE_SOMEBODY_KEEPS_IT("relationship-rated-before", "/effectiveOn");

    private final String code;
    private final @Nullable String pointer;

    RelationshipRule(String code, @Nullable String pointer) {
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
