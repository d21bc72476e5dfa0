package nl.draagvlak.standalone.example;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.json.AppendUnreadable;
import nl.draagvlak.standalone.example.ExampleState.State;
import nl.draagvlak.standalone.time.ScriptedClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The example programme. It has a ledger to itself: it is told only into an empty one, so that its invented year never stands among what
 * really happened.
 */
@Component
class ExampleProgramme {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleProgramme.class);

    private final Ledger ledger;
    private final ScriptedClock clock;
    private final Desk desk;
    private final AtomicReference<@Nullable Telling> told = new AtomicReference<>();
    private volatile State state = State.ABSENT;

    ExampleProgramme(Ledger ledger, ScriptedClock clock, Desk desk) {
        this.ledger = ledger;
        this.clock = clock;
        this.desk = desk;
    }

    /** Whether nothing was ever recorded. */
    boolean possible() {
        return told.get() == null && ledger.head() == 0;
    }

    /**
     * Begins to tell the example, and does not wait for its end.
     *
     * @throws Refusal 409 {@code ledger-not-empty} when anything was recorded before
     */
    void begin() {
        Telling telling = next();
        Thread.ofVirtual().name("example").start(() -> tell(telling));
    }

    /**
     * Tells the example and waits for its end.
     *
     * @throws Refusal 409 {@code ledger-not-empty} when anything was recorded before
     */
    void load() {
        tell(next());
    }

    private Telling next() {
        Telling telling = new Telling(Script.read(), desk, ledger, clock);
        if (ledger.head() != 0 || !told.compareAndSet(null, telling)) {
            throw Refusal.conflict("ledger-not-empty");
        }
        state = State.RUNNING;
        return telling;
    }

    private void tell(Telling telling) {
        try {
            telling.tell();
            state = State.COMPLETED;
        } catch (RuntimeException failure) {
            state = State.FAILED;
            LOG.error(
                    "the example stopped after {} steps; empty the data folder to try again", telling.done(), failure);
        }
    }

    /** How far it is. */
    ExampleState state() {
        Telling telling = told.get();
        Script script = Script.read();
        int total = script.steps().size();
        return telling == null
                ? found().map(programme -> found(programme, script))
                        .orElseGet(() -> ExampleState.of(State.ABSENT, 0, total, null))
                : ExampleState.of(state, telling.done(), total, telling.programme());
    }

    /** The example as an earlier run of the program left it: what was recorded at the moments of the script. */
    private ExampleState found(ProgrammeId programme, Script script) {
        int total = script.steps().size();
        Set<Instant> moments = ledger.readAfter(programme, 0, 2 * total).stream()
                .map(RecordedEvent::recordedAt)
                .collect(Collectors.toSet());
        int done = (int) script.steps().stream()
                .filter(step -> moments.contains(step.at()))
                .count();
        return ExampleState.of(done == total ? State.COMPLETED : State.FAILED, done, total, programme);
    }

    private Optional<ProgrammeId> found() {
        return ledger.programmes().stream().filter(this::isExample).findFirst();
    }

    private boolean isExample(ProgrammeId programme) {
        try {
            return ledger.readAfter(programme, 0, 1).stream()
                    .anyMatch(first ->
                            first.event() instanceof ProgrammeStarted started && started.pinnedToday() != null);
        } catch (AppendUnreadable _) {
            return false; // it is halted wherever it is looked at, and no reason to halt the others
        }
    }
}
