package nl.draagvlak.command.learning;

import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.learning.JoiningMomentRequest.NewJoiningMoment;
import nl.draagvlak.events.learning.JoiningMomentEvent.JoiningMomentChosen;

/** The sorts of entries that a moment to join is made of. */
final class JoiningMomentRecordings {

    static final String KIND = "joining-moment";

    static final Recording<NewJoiningMoment> CHOSEN = new Recording<>(
            KIND,
            NewJoiningMoment.class,
            JoiningMomentChosen.class,
            (in, entry, correction) -> new JoiningMomentChosen(
                    entry,
                    Groups.of(in, in.given().group()),
                    in.given().moment(),
                    in.given().chosenBy(),
                    in.refer().stakeholderIfAny("/chooser", in.given().chooser()),
                    in.happened("/effectiveOn", in.given().effectiveOn()),
                    correction));

    private JoiningMomentRecordings() {}
}
