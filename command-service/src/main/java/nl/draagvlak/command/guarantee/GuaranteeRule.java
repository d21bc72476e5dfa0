package nl.draagvlak.command.guarantee;

import java.util.List;
import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a guarantee. */
public enum GuaranteeRule implements Rule {
    A_GUARANTEE_IS_GIVEN_TO_SOMEBODY("guarantee-to-nobody", "/people", "/groups"),
    A_GUARANTEE_CAN_STILL_BE_KEPT_WHEN_IT_IS_GIVEN("guarantee-until-before", "/until", "/effectiveOn"),
    A_GUARANTEE_IS_KEPT_OR_BROKEN_ONCE("guarantee-settled", null);

    private final String code;
    private final @Nullable String pointer;
    private final List<String> reads;

    GuaranteeRule(String code, @Nullable String pointer, String... reads) {
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
