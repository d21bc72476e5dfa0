package nl.draagvlak.command.stakeholder;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What always holds for a stakeholder. */
public enum StakeholderRule implements Rule {
    A_STANCE_LIES_BETWEEN_OPPOSED_AND_CHAMPION("stance-out-of-range", "/stance"),
    A_TIE_JOINS_TWO_DIFFERENT_STAKEHOLDERS("tie-to-oneself", "/to"),
    STRENGTH_LIES_ABOVE_0_AND_UP_TO_1("strength-out-of-range", "/strength"),
    CONFIDENCE_LIES_BETWEEN_0_AND_1("confidence-out-of-range", "/confidence"),
    POWER_LIES_BETWEEN_0_AND_1("power-out-of-range", "/power"),
    INTEREST_LIES_BETWEEN_0_AND_1("interest-out-of-range", "/interest"),
    ONLY_A_TIE_THAT_STANDS_CAN_END("no-such-tie", "/to", Rule.CONFLICT),
    ONLY_A_PERSON_TAKES_UP_A_ROLE("not-a-person", null),
    A_ROLE_IS_SOMEBODY_ELSE_THAN_ITS_HOLDER("role-of-oneself", "/role"),
    A_ROLE_ENDS_NO_EARLIER_THAN_IT_BEGINS("ends-before-it-begins", "/until"),
    A_VOICE_ENDS_NO_EARLIER_THAN_IT_BEGINS("ends-before-it-begins", "/until"),
    A_VOICE_IS_FOR_ONE_DOMAIN_OR_ONE_TARGET_GROUP("domain-and-group", "/targetGroup"),
    AN_AMBASSADOR_SPEAKS_FOR_A_DOMAIN_OR_A_TARGET_GROUP("ambassador-of-nobody", "/targetGroup"),
    A_SPONSOR_CARRIES_A_DOMAIN_OR_THE_WHOLE("sponsor-of-group", "/targetGroup"),
    AN_ADOPTION_COACH_IS_THERE_FOR_A_TARGET_GROUP("coach-without-group", "/targetGroup"),
    A_STAKEHOLDER_IS_MERGED_INTO_ANOTHER("merge-into-oneself", "/into"),
    A_MERGED_STAKEHOLDER_IS_SPOKEN_OF_UNDER_THE_OTHER("stakeholder-merged", null),
    ONLY_A_MERGER_THAT_STANDS_CAN_BE_UNDONE("not-merged", null),
    A_STAKEHOLDER_IS_ERASED_ONCE("erased-already", null),
    AN_ERASURE_IS_CONFIRMED_AFTER_ITS_REQUEST("erasure-not-requested", null),
    NOTHING_MORE_IS_SAID_OF_WHOM_WAS_ERASED("stakeholder-erased", null);

    private final String code;
    private final @Nullable String pointer;
    private final int status;

    StakeholderRule(String code, @Nullable String pointer) {
        this(code, pointer, pointer == null ? CONFLICT : INVALID);
    }

    StakeholderRule(String code, @Nullable String pointer, int status) {
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
