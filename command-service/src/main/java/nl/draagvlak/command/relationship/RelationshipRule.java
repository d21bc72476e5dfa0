package nl.draagvlak.command.relationship;

import java.util.List;
import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a relationship. */
public enum RelationshipRule implements Rule {
    A_RELATIONSHIP_IS_WITH_SOMEBODY_ELSE("relationship-with-oneself", "/owner", "/stakeholder"),
    IT_ENDS_AFTER_IT_BEGAN("relationship-until-before", "/until", "/effectiveOn"),
    IT_IS_RATED_WHILE_SOMEBODY_KEEPS_IT("relationship-rated-before", "/effectiveOn");

    private final String code;
    private final @Nullable String pointer;
    private final List<String> reads;

    RelationshipRule(String code, @Nullable String pointer, String... reads) {
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
