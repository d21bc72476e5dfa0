package nl.draagvlak.command.condition;

import nl.draagvlak.command.condition.ConditionRequest.Assessment;
import nl.draagvlak.command.condition.ConditionRequest.NewCondition;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.events.condition.ConditionEvent.ConditionAssessed;
import nl.draagvlak.events.condition.ConditionEvent.ConditionNamed;

/** The sorts of entries that a readiness condition is made of. */
final class ConditionRecordings {

    static final String KIND = "condition";

    static final Recording<NewCondition> NAMED = new Recording<>(
            KIND,
            NewCondition.class,
            ConditionNamed.class,
            (in, entry, correction) -> new ConditionNamed(
                    entry,
                    in.text(in.given().what()),
                    in.given().kind(),
                    in.refer().targetGroup("/group", in.given().group()),
                    in.refer().stakeholderIfAny("/organisation", in.given().organisation()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));
    static final Recording<Assessment> ASSESSED = new Recording<>(
            KIND,
            Assessment.class,
            ConditionAssessed.class,
            (in, entry, correction) -> new ConditionAssessed(
                    entry,
                    in.given().met(),
                    in.text(in.given().evidence()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private ConditionRecordings() {}
}
