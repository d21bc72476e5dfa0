package nl.draagvlak.command.learning;

import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.learning.TargetBehaviourRequest.NewTargetBehaviour;
import nl.draagvlak.events.learning.TargetBehaviourEvent.TargetBehaviourSet;

/** The sorts of entries that a target behaviour is made of. */
final class TargetBehaviourRecordings {

    static final String KIND = "target-behaviour";

    static final Recording<NewTargetBehaviour> SET = new Recording<>(
            KIND,
            NewTargetBehaviour.class,
            TargetBehaviourSet.class,
            (in, entry, correction) -> new TargetBehaviourSet(
                    entry,
                    Groups.of(in, in.given().group()),
                    in.text(in.given().behaviour()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private TargetBehaviourRecordings() {}
}
