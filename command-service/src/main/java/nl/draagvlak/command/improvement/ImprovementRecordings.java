package nl.draagvlak.command.improvement;

import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.improvement.ImprovementRequest.ImprovementResult;
import nl.draagvlak.command.improvement.ImprovementRequest.NewImprovement;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementClosed;
import nl.draagvlak.events.improvement.ImprovementEvent.ImprovementRaised;

/** The sorts of entries that an improvement is made of. */
final class ImprovementRecordings {

    static final String KIND = "improvement";

    static final Recording<NewImprovement> RAISED = new Recording<>(
            KIND,
            NewImprovement.class,
            ImprovementRaised.class,
            (in, entry, correction) -> new ImprovementRaised(
                    entry,
                    in.text(in.given().wrong()),
                    in.given().reach(),
                    in.refer().stakeholder("/owner", in.given().owner()),
                    in.given().due(),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));
    static final Recording<ImprovementResult> CLOSED = new Recording<>(
            KIND,
            ImprovementResult.class,
            ImprovementClosed.class,
            (in, entry, correction) -> new ImprovementClosed(
                    entry,
                    in.text(in.given().result()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private ImprovementRecordings() {}
}
