package nl.draagvlak.command.publication;

import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.publication.PublicationCommand.CorrectPublication;
import nl.draagvlak.command.publication.PublicationCommand.RecordPublication;
import nl.draagvlak.command.publication.PublicationCommand.WithdrawPublication;
import nl.draagvlak.command.publication.PublicationRequest.NewPublication;
import nl.draagvlak.command.publication.PublicationRequest.PublicationCorrection;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.publication.Publication;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about a publication into commands. */
@Component
public final class PublicationIntake {

    private static final String KIND = "publication";
    /** A publication is one entry as a whole. */
    private static final String WHOLE = "0";

    private final Intake intake;

    PublicationIntake(Intake intake) {
        this.intake = intake;
    }

    /** Writes a publication down. */
    public Mono<Written> record(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewPublication.class,
                ids -> Place.made(new AggregateId(programme, KIND, ids.next()), WHOLE),
                (in, place) -> new RecordPublication(place.aggregate(), place.dated(), Publications.given(in)));
    }

    /** Puts a publication right. */
    public Mono<Written> correct(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                PublicationCorrection.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> {
                    Publication right = Publications.given(in.of(in.given().content()));
                    return new CorrectPublication(
                            place.aggregate(), entry, right, in.text(in.given().reason(), right.by()));
                });
    }

    /** Takes a publication back. */
    public Mono<Written> withdraw(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Reason.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> new WithdrawPublication(
                        place.aggregate(), entry, in.text(in.given().reason())));
    }

    private static Ask ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER, Role.COMMUNICATIONS_ADVISER);
    }
}
