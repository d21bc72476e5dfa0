package nl.draagvlak.command.interaction;

import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.interaction.InteractionCommand.CorrectInteraction;
import nl.draagvlak.command.interaction.InteractionCommand.RecordInteraction;
import nl.draagvlak.command.interaction.InteractionCommand.WithdrawInteraction;
import nl.draagvlak.command.interaction.InteractionRequest.InteractionCorrection;
import nl.draagvlak.command.interaction.InteractionRequest.NewInteraction;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.interaction.InteractionId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about an interaction into commands. */
@Component
public final class InteractionIntake {

    private static final String KIND = "interaction";
    /** An interaction is one entry as a whole. */
    private static final String WHOLE = "0";

    private final Intake intake;

    InteractionIntake(Intake intake) {
        this.intake = intake;
    }

    /** Writes an interaction down. */
    public Mono<Written> record(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewInteraction.class,
                ids -> Place.made(new AggregateId(programme, KIND, ids.next()), WHOLE),
                (in, place) -> new RecordInteraction(
                        place.aggregate(), place.dated(), Interactions.given(in, new InteractionId(place.id()))));
    }

    /** Puts an interaction right. */
    public Mono<Written> correct(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                InteractionCorrection.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> {
                    Interaction right =
                            Interactions.given(in.of(in.given().content()), new InteractionId(entry.holder()));
                    return new CorrectInteraction(
                            place.aggregate(), entry, right, in.text(in.given().reason(), present(right)));
                });
    }

    /** Takes an interaction back. */
    public Mono<Written> withdraw(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Reason.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> new WithdrawInteraction(
                        place.aggregate(), entry, in.text(in.given().reason())));
    }

    private static StakeholderId[] present(Interaction interaction) {
        return interaction.participants().stream().map(Participant::stakeholder).toArray(StakeholderId[]::new);
    }

    private static Ask ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER, Role.COMMUNICATIONS_ADVISER);
    }
}
