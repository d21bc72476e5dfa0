package nl.draagvlak.query.history;

import java.util.Set;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.measurement.MeasurementEvent;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;

/** What was measured, in a sentence; the figure itself stands where it may be shown. */
final class MeasurementSentences {

    private MeasurementSentences() {}

    static String of(MeasurementEvent event, Wording wording) {
        return switch (event) {
            case MeasurementTaken taken ->
                wording.say("measurement.taken." + about(taken.about()), among(taken, wording));
        };
    }

    private static String among(MeasurementTaken taken, Wording wording) {
        Set<TargetGroupId> groups = taken.group() == null ? Set.of() : Set.of(taken.group());
        Set<StakeholderId> organisations = taken.organisation() == null ? Set.of() : Set.of(taken.organisation());
        return groups.isEmpty() && organisations.isEmpty()
                ? wording.say("the-programme")
                : wording.everyone(organisations, groups);
    }

    private static String about(Measure measure) {
        return switch (measure) {
            case UNDERSTANDING -> "understanding";
            case ADOPTION_CLAIMED -> "adoption-claimed";
            case ADOPTION_OBSERVED -> "adoption-observed";
            case KNOWLEDGE -> "knowledge";
            case ATTITUDE -> "attitude";
        };
    }
}
