package nl.draagvlak.command.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.form.Faults;
import nl.draagvlak.command.programme.ProgrammeCommand.DescribeProgramme;
import nl.draagvlak.command.programme.ProgrammeCommand.EnterPhase;
import nl.draagvlak.command.programme.ProgrammeCommand.MoveTransitionMoment;
import nl.draagvlak.command.programme.ProgrammeCommand.SetHalfLife;
import nl.draagvlak.command.programme.ProgrammeCommand.StartProgramme;
import nl.draagvlak.command.programme.ProgrammeCommand.WithdrawEntry;
import nl.draagvlak.command.programme.ProgrammeRequest.HalfLife;
import nl.draagvlak.command.programme.ProgrammeRequest.Language;
import nl.draagvlak.command.programme.ProgrammeRequest.NewPhase;
import nl.draagvlak.command.programme.ProgrammeRequest.NewProgramme;
import nl.draagvlak.command.programme.ProgrammeRequest.NewTransitionMoment;
import nl.draagvlak.command.programme.ProgrammeRequest.ProgrammeDescription;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns requests about a programme into commands. */
@Component
public final class ProgrammeIntake {

    private static final String KIND = "programme";
    private static final String HOME = "Europe/Amsterdam";

    private final Intake intake;
    private final IdSource random;

    ProgrammeIntake(Intake intake, IdSource random) {
        this.intake = intake;
        this.random = random;
    }

    /** Begins a programme. */
    public Mono<Written> start(Body body, Caller caller, RequestKeys keys) {
        return start(body, caller, keys, null);
    }

    /** Begins an example, for which it is always the same day. */
    public Mono<Written> startExample(Body body, LocalDate pinnedToday, Caller caller, RequestKeys keys) {
        return start(body, caller, keys, pinnedToday);
    }

    private Mono<Written> start(Body body, Caller caller, RequestKeys keys, @Nullable LocalDate pinnedToday) {
        Ask outside = new Ask(ProgrammeId.SYSTEM, body, caller, keys).allowing(Role.PROGRAMME_MANAGER);
        ProgrammeId programme = new ProgrammeId(outside.ids(random).next());
        Place place = Place.made(aggregate(programme));
        return intake.begin(
                new Ask(programme, body, caller, keys),
                NewProgramme.class,
                place,
                (given, faults) -> new StartProgramme(
                        place.aggregate(),
                        given.name(),
                        given.purpose(),
                        given.transitionMoment(),
                        zone(given.timeZone(), faults),
                        given.language() == null
                                ? Language.DUTCH.code()
                                : given.language().code(),
                        pinnedToday));
    }

    /** Puts name and purpose differently. */
    public Mono<Written> describe(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                ProgrammeDescription.class,
                ids -> Place.changed(aggregate(programme)),
                (in, place) -> new DescribeProgramme(
                        place.aggregate(), in.given().name(), in.given().purpose()));
    }

    /** Enters a phase. */
    public Mono<Written> enterPhase(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewPhase.class,
                ids -> Place.entered(aggregate(programme), ids),
                (in, place) -> new EnterPhase(
                        place.aggregate(),
                        place.dated(),
                        in.given().phase(),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    /** Moves the transition moment. */
    public Mono<Written> moveTransitionMoment(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                NewTransitionMoment.class,
                ids -> Place.entered(aggregate(programme), ids),
                (in, place) -> new MoveTransitionMoment(
                        place.aggregate(),
                        place.dated(),
                        in.given().moment(),
                        in.refer().targetGroup("/targetGroup", in.given().targetGroup()),
                        in.textIfAny(in.given().why()),
                        in.textIfAny(in.given().alternative()),
                        in.happened("/effectiveOn", in.given().effectiveOn())));
    }

    /** Sets the half-life of ties. */
    public Mono<Written> setHalfLife(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                HalfLife.class,
                ids -> Place.changed(aggregate(programme)),
                (in, place) -> new SetHalfLife(place.aggregate(), in.given().days()));
    }

    /** Withdraws an entry. */
    public Mono<Written> withdraw(ProgrammeId programme, EntryId entry, Body body, Caller caller, RequestKeys keys) {
        return intake.take(
                ask(programme, body, caller, keys),
                Reason.class,
                ids -> Place.changed(programme, entry),
                (in, place) -> new WithdrawEntry(
                        place.aggregate(), entry, in.text(in.given().reason())));
    }

    private static Ask ask(ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER);
    }

    private static AggregateId aggregate(ProgrammeId programme) {
        return new AggregateId(programme, KIND, programme.value());
    }

    private static ZoneId zone(@Nullable String written, Faults faults) {
        String id = written == null ? HOME : written;
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            faults.add("/timeZone", "unknown-time-zone");
            return ZoneId.of(HOME);
        }
        return ZoneId.of(id);
    }
}
