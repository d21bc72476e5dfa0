package nl.draagvlak.command.stakeholder;

import static nl.draagvlak.command.stakeholder.StakeholderRule.A_ROLE_ENDS_NO_EARLIER_THAN_IT_BEGINS;
import static nl.draagvlak.command.stakeholder.StakeholderRule.A_ROLE_IS_SOMEBODY_ELSE_THAN_ITS_HOLDER;
import static nl.draagvlak.command.stakeholder.StakeholderRule.A_STANCE_LIES_BETWEEN_OPPOSED_AND_CHAMPION;
import static nl.draagvlak.command.stakeholder.StakeholderRule.A_TIE_JOINS_TWO_DIFFERENT_STAKEHOLDERS;
import static nl.draagvlak.command.stakeholder.StakeholderRule.CONFIDENCE_LIES_BETWEEN_0_AND_1;
import static nl.draagvlak.command.stakeholder.StakeholderRule.INTEREST_LIES_BETWEEN_0_AND_1;
import static nl.draagvlak.command.stakeholder.StakeholderRule.ONLY_A_PERSON_TAKES_UP_A_ROLE;
import static nl.draagvlak.command.stakeholder.StakeholderRule.POWER_LIES_BETWEEN_0_AND_1;
import static nl.draagvlak.command.stakeholder.StakeholderRule.STRENGTH_LIES_ABOVE_0_AND_UP_TO_1;

import nl.draagvlak.command.stakeholder.StakeholderCommand.TakeUpRole;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.Tie;
import org.jspecify.annotations.Nullable;

/** The rules on what a profile, a stance, a tie and a role can hold. */
final class Bounds {

    private Bounds() {}

    static void check(Profile profile) {
        POWER_LIES_BETWEEN_0_AND_1.requires(share(profile.power()));
        INTEREST_LIES_BETWEEN_0_AND_1.requires(share(profile.interest()));
    }

    static void check(Stance stance) {
        A_STANCE_LIES_BETWEEN_OPPOSED_AND_CHAMPION.requires(stance.value() >= -2 && stance.value() <= 2);
    }

    static void check(AggregateId holder, Tie tie) {
        A_TIE_JOINS_TWO_DIFFERENT_STAKEHOLDERS.requires(!tie.to().value().equals(holder.id()));
        STRENGTH_LIES_ABOVE_0_AND_UP_TO_1.requires(tie.strength() > 0 && tie.strength() <= 1);
        CONFIDENCE_LIES_BETWEEN_0_AND_1.requires(share(tie.confidence()));
    }

    static void check(AggregateId holder, Profile profile, TakeUpRole role) {
        ONLY_A_PERSON_TAKES_UP_A_ROLE.requires(profile.kind() == StakeholderKind.PERSON);
        A_ROLE_IS_SOMEBODY_ELSE_THAN_ITS_HOLDER.requires(!role.role().value().equals(holder.id()));
        A_ROLE_ENDS_NO_EARLIER_THAN_IT_BEGINS.requires(
                role.until() == null || !role.until().isBefore(role.effectiveOn()));
    }

    /** Whether a value, if there is one, lies between 0 and 1; not-a-number does not. */
    private static boolean share(@Nullable Double value) {
        return value == null || (value >= 0 && value <= 1);
    }
}
