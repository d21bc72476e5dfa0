package nl.draagvlak.command.dossier;

import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.dossier.DossierCommand.AddToDossier;
import nl.draagvlak.command.dossier.DossierCommand.OpenDossier;
import nl.draagvlak.command.dossier.DossierCommand.PutEntryRight;
import nl.draagvlak.command.dossier.DossierCommand.WithdrawEntry;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.Reading;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about dossiers of every kind into commands. */
@Component
public final class DossierIntake {

    private final Intake intake;
    private final Blocking blocking;
    private final Ledger ledger;
    private final Conducts conducts;

    DossierIntake(Intake intake, Blocking blocking, Ledger ledger, Conducts conducts) {
        this.intake = intake;
        this.blocking = blocking;
        this.ledger = ledger;
        this.conducts = conducts;
    }

    /**
     * How a sort of entry is asked for.
     *
     * @param type the name it is stored under, such as {@code guarantee.given}
     * @throws IllegalArgumentException when there is no such sort
     */
    public Recording<?> recording(String type) {
        return conducts.recording(type);
    }

    /** Begins a dossier with its first entry. */
    public <T extends Record> Mono<Written> open(
            Recording<T> recording, ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.takeWithFaults(
                ask(recording.kind(), programme, body, caller, keys),
                recording.shape(),
                ids -> Place.entered(new AggregateId(programme, recording.kind(), ids.next()), ids),
                (in, place) -> new OpenDossier(place.aggregate(), asked(recording, in, place.dated(), null)));
    }

    /** Adds an entry to a dossier. */
    public <T extends Record> Mono<Written> add(
            Recording<T> recording,
            ProgrammeId programme,
            DossierId dossier,
            Body body,
            Caller caller,
            RequestKeys keys) {
        AggregateId aggregate = new AggregateId(programme, recording.kind(), dossier.value());
        return intake.takeWithFaults(
                ask(recording.kind(), programme, body, caller, keys),
                recording.shape(),
                ids -> Place.entered(aggregate, ids),
                (in, place) -> new AddToDossier(place.aggregate(), asked(recording, in, place.dated(), null)));
    }

    /** Puts an entry right: the reason beside everything that the entry should have said. */
    public Mono<Written> correct(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        Ask ask = ask(entry.kind(), programme, body, caller, keys);
        return blocking.call(() -> recordingOf(programme, entry)).flatMap(recording -> correct(recording, entry, ask));
    }

    private <T extends Record> Mono<Written> correct(Recording<T> recording, EntryId entry, Ask ask) {
        return intake.takeAgainWithFaults(
                ask,
                recording.shape(),
                Place.changed(ask.programme(), entry),
                (in, reason) -> new PutEntryRight(
                        entry.aggregate(ask.programme()), asked(recording, in, entry, in.text(reason.reason()))));
    }

    private static <T extends Record> Asked asked(
            Recording<T> recording, Reading<T> in, EntryId entry, @Nullable Personal correction) {
        DossierEntry content = recording.wording().entry(in, entry, correction);
        return new Asked(content, in.faults().all());
    }

    /** Takes an entry back. */
    public Mono<Written> withdraw(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(entry.kind(), programme, body, caller, keys),
                Reason.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> new WithdrawEntry(
                        place.aggregate(), entry, in.text(in.given().reason())));
    }

    private Recording<?> recordingOf(ProgrammeId programme, EntryId entry) {
        Class<?> sort = ledger.readAggregate(entry.aggregate(programme), 0).stream()
                .map(RecordedEvent::event)
                .filter(event ->
                        event instanceof DossierEntry said && said.entry().equals(entry))
                .<Class<?>>map(Object::getClass)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return conducts.recording(entry.kind(), sort).orElseThrow(() -> Refusal.conflict("entry-not-correctable"));
    }

    private Ask ask(String kind, ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys)
                .allowing(conducts.of(kind).keepers().toArray(Role[]::new));
    }
}
