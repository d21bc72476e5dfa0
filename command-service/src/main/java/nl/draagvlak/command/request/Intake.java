package nl.draagvlak.command.request;

import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.form.Faults;
import nl.draagvlak.command.form.Forms;
import nl.draagvlak.command.register.References;
import nl.draagvlak.command.register.Register;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.fold.ProgrammeFolds;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** From a request to a command: read with every fault named at once, and held against what is known of the programme. */
@Component
public final class Intake {

    private final Blocking blocking;
    private final Ledger ledger;
    private final ProgrammeFolds<Register> registers;
    private final Writes writes;
    private final IdSource random;
    private final Clock clock;

    Intake(
            Blocking blocking,
            Ledger ledger,
            ProgrammeFolds<Register> registers,
            Writes writes,
            IdSource random,
            Clock clock) {
        this.blocking = blocking;
        this.ledger = ledger;
        this.registers = registers;
        this.writes = writes;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Takes a write on an existing programme.
     *
     * @param shape the record that stands for the request
     * @param places what the write is about, with the ids it makes
     * @param command turns what was read into a command; runs while the register stands still, so it must be brief
     */
    public <T extends Record> Mono<Written> take(
            Ask ask, Class<T> shape, Function<IdSource, Place> places, BiFunction<Reading<T>, Place, Object> command) {
        return takeWithFaults(ask, shape, places, faultless(command));
    }

    /** Takes a write as {@link #take} does, for a command that carries the faults of the request, to be told beside what it breaks itself. */
    public <T extends Record> Mono<Written> takeWithFaults(
            Ask ask, Class<T> shape, Function<IdSource, Place> places, BiFunction<Reading<T>, Place, Object> command) {
        return blocking.call(() -> {
            if (ledger.head(ask.programme()) == 0) {
                throw Refusal.notFound();
            }
            IdSource ids = ask.ids(random);
            Place place = places.apply(ids);
            return writes.once(
                    ask,
                    place,
                    () -> registers.ask(ask.programme(), register -> {
                        Reading<T> reading = read(ask, shape, ask.body().json(), register, ids);
                        return command.apply(reading, place);
                    }));
        });
    }

    /**
     * Takes a write that says again what was written down before: everything it should have said, with the reason beside it.
     *
     * @param shape the record that stands for what is said again
     * @param command turns what was read and the reason into a command, as in {@link #take}
     */
    public <T extends Record> Mono<Written> takeAgain(
            Ask ask, Class<T> shape, Place place, BiFunction<Reading<T>, Reason, Object> command) {
        return takeAgainWithFaults(ask, shape, place, faultless(command));
    }

    /** Takes a write as {@link #takeAgain} does, for a command that carries the faults of the request. */
    public <T extends Record> Mono<Written> takeAgainWithFaults(
            Ask ask, Class<T> shape, Place place, BiFunction<Reading<T>, Reason, Object> command) {
        return blocking.call(() -> {
            IdSource ids = ask.ids(random);
            Again again = Again.of(ask.body().json());
            return writes.once(
                    ask,
                    place,
                    () -> registers.ask(ask.programme(), register -> {
                        Reading<T> reading = read(ask, shape, again.content(), register, ids);
                        Reason reason = Forms.read(again.reason(), Reason.class, reading.faults());
                        return command.apply(reading, reason);
                    }));
        });
    }

    private static <T extends Record, U> BiFunction<Reading<T>, U, Object> faultless(
            BiFunction<Reading<T>, U, Object> command) {
        return (reading, other) -> {
            Object composed = command.apply(reading, other);
            reading.faults().refuseAny();
            return composed;
        };
    }

    private <T extends Record> Reading<T> read(
            Ask ask, Class<T> shape, JsonNode json, Register register, IdSource ids) {
        if (!register.exists()) {
            throw Refusal.notFound();
        }
        Faults faults = new Faults();
        T given = Forms.read(json, shape, faults);
        References refer = new References(register, faults);
        return new Reading<>(ask.programme(), given, register, refer, faults, register.today(clock), ids);
    }

    /** Takes a write that begins a programme, in which nothing can be referred to yet. */
    public <T extends Record> Mono<Written> begin(
            Ask ask, Class<T> shape, Place place, BiFunction<T, Faults, Object> command) {
        return blocking.call(() -> writes.once(ask, place, () -> {
            Faults faults = new Faults();
            Object composed = command.apply(Forms.read(ask.body().json(), shape, faults), faults);
            faults.refuseAny();
            return composed;
        }));
    }
}
