package nl.draagvlak.command.programme;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a programme. */
public enum ProgrammeRule implements Rule {
    A_DOMAIN_HAS_A_NAME_OF_ITS_OWN("domain-name-taken", "/name", Rule.CONFLICT),
    A_DOMAIN_WORKS_WITH_OTHER_DOMAINS("domain-with-itself", "/mustWorkWith"),
    A_DOMAIN_WORKS_WITH_DOMAINS_THAT_EXIST("unknown-domain", "/mustWorkWith"),
    A_DOMAIN_WEIGHS_MORE_THAN_NOTHING("weight-out-of-range", "/weight"),
    A_TARGET_GROUP_HAS_A_NAME_OF_ITS_OWN("target-group-name-taken", "/name", Rule.CONFLICT),
    A_TARGET_GROUP_BELONGS_TO_A_DOMAIN_THAT_EXISTS("unknown-domain", "/domain"),
    A_STATEMENT_IS_WRITTEN_DOWN_ONCE("statement-taken", "/text", Rule.CONFLICT),
    A_MOMENT_MOVES_FOR_A_GROUP_THAT_EXISTS("unknown-target-group", "/targetGroup"),
    A_HALF_LIFE_LASTS_BETWEEN_A_DAY_AND_TEN_YEARS("half-life-out-of-range", "/days");

    private final String code;
    private final @Nullable String pointer;
    private final int status;

    ProgrammeRule(String code, @Nullable String pointer) {
        this(code, pointer, pointer == null ? CONFLICT : INVALID);
    }

    ProgrammeRule(String code, @Nullable String pointer, int status) {
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
