package nl.draagvlak.query.interaction;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.Interaction.Signal;
import nl.draagvlak.events.interaction.InteractionId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.interaction.InteractionAnswer.ParticipantAnswer;
import nl.draagvlak.query.interaction.InteractionAnswer.SignalAnswer;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;

/** Makes answers of interactions; the only place where what was said in them is opened. */
final class InteractionAnswers {

    private final Opener opener;
    private final Names names;

    private InteractionAnswers(Opener opener, Names names) {
        this.opener = opener;
        this.names = names;
    }

    static List<InteractionAnswer> list(Picture picture, List<Noted<Interaction>> interactions, Opener opener) {
        List<StakeholderId> people =
                interactions.stream().flatMap(noted -> people(noted.value())).toList();
        InteractionAnswers answers = new InteractionAnswers(opener, Names.of(picture, people, opener));
        return interactions.stream().map(answers::answer).toList();
    }

    static Stream<StakeholderId> people(Interaction interaction) {
        return Stream.concat(
                Stream.ofNullable(interaction.by()),
                interaction.participants().stream().map(Participant::stakeholder));
    }

    private InteractionAnswer answer(Noted<Interaction> noted) {
        Interaction interaction = noted.value();
        return new InteractionAnswer(
                new InteractionId(noted.entry().holder()),
                noted.entry(),
                interaction.channel(),
                noted.effectiveOn(),
                interaction.by(),
                names.of(interaction.by()),
                interaction.participants().stream().map(this::participant).toList(),
                interaction.audience(),
                interaction.about(),
                interaction.intent(),
                interaction.answers(),
                opener.text(interaction.text()),
                noted.position());
    }

    private ParticipantAnswer participant(Participant participant) {
        return new ParticipantAnswer(
                participant.stakeholder(),
                names.of(participant.stakeholder()),
                names.erased(participant.stakeholder()),
                participant.tone(),
                participant.signals().stream().map(this::signal).toList(),
                participant.understanding());
    }

    private SignalAnswer signal(Signal signal) {
        return new SignalAnswer(
                signal.signal(), signal.form(), signal.reason(), opener.text(signal.words()), signal.about());
    }
}
