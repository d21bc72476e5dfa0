package nl.draagvlak.command.consent;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a consent. */
public enum ConsentRule implements Rule {
    A_CONSENT_ALLOWS_SOMETHING("consent-to-nothing", "/allows"),
    A_CONSENT_ENDS_ONCE("consent-ended", null),
    A_CONSENT_ENDS_AFTER_IT_WAS_GIVEN("consent-ended-before", "/effectiveOn");

    private final String code;
    private final @Nullable String pointer;

    ConsentRule(String code, @Nullable String pointer) {
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
