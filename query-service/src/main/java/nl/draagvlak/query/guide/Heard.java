package nl.draagvlak.query.guide;

import java.util.Optional;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.Interaction.Signal;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;

/**
 * A signal in the moment it was heard in. It belongs to that moment: what else the same person ever said is not looked up.
 *
 * @param by who voiced it
 */
record Heard(Signal signal, StakeholderId by, Noted<Interaction> moment) {

    /** The signal with an id; empty when there is none, or its interaction was withdrawn. */
    static Optional<Heard> in(Picture picture, SignalId wanted) {
        for (Noted<Interaction> noted : picture.interactions()) {
            for (Participant participant : noted.value().participants()) {
                for (Signal signal : participant.signals()) {
                    if (signal.signal().equals(wanted)) {
                        return Optional.of(new Heard(signal, participant.stakeholder(), noted));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
