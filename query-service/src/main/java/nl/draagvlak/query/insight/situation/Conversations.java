package nl.draagvlak.query.insight.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.guarantee.GuaranteeEvent.GuaranteeGiven;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.SignalId;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;

/** What was heard in conversations and what was answered; one pass over the interactions. */
public final class Conversations {

    /**
     * A resistance signal and the conversation it was heard in.
     *
     * @param from in whom it was heard; a signal belongs to the moment, never to the person
     */
    public record Heard(Noted<Interaction> in, Interaction.Participant from, Interaction.Signal signal) {}

    private final List<Heard> heard = new ArrayList<>();
    private final Set<SignalId> answered = new HashSet<>();

    Conversations(Picture picture) {
        picture.interactions().forEach(this::take);
        picture.interventions().stream()
                .filter(intervention -> !intervention.cancelled())
                .forEach(intervention ->
                        answered.addAll(intervention.plan().value().answers()));
        picture.dossiers()
                .entries("guarantee", GuaranteeGiven.class)
                .forEach(given -> answered.addAll(given.value().answers()));
    }

    private void take(Noted<Interaction> noted) {
        Interaction interaction = noted.value();
        answered.addAll(interaction.answers());
        for (Interaction.Participant participant : interaction.participants()) {
            participant.signals().forEach(signal -> heard.add(new Heard(noted, participant, signal)));
        }
    }

    /** Every signal, the oldest first. */
    public List<Heard> heard() {
        return Collections.unmodifiableList(heard);
    }

    /** Whether a conversation, a guarantee, or an intervention that was not cancelled answers a signal. */
    public boolean answers(SignalId signal) {
        return answered.contains(signal);
    }
}
