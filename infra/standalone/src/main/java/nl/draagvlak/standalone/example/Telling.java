package nl.draagvlak.standalone.example;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.interaction.InteractionEvent.InteractionRecorded;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.standalone.time.ScriptedClock;
import org.jspecify.annotations.Nullable;

/** One telling of the script: step by step, each at its own moment. */
final class Telling {

    private static final Set<Role> ROLES = Set.of(Role.PROGRAMME_MANAGER, Role.COMMUNICATIONS_ADVISER);

    private final Script script;
    private final Desk desk;
    private final Ledger ledger;
    private final ScriptedClock clock;
    private final Aliases aliases = new Aliases();
    private final AtomicInteger done = new AtomicInteger();
    private volatile @Nullable ProgrammeId programme;

    Telling(Script script, Desk desk, Ledger ledger, ScriptedClock clock) {
        this.script = script;
        this.desk = desk;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Tells all of it; afterwards the clock tells the real time again, however it ended. */
    void tell() {
        try {
            for (Step step : script.steps()) {
                clock.setTo(step.at());
                tell(step);
                done.incrementAndGet();
            }
        } finally {
            clock.setBack();
        }
    }

    private void tell(Step step) {
        Written written = step.deed() == Deed.PROGRAMME ? begun(step) : taken(step);
        if (step.name() != null) {
            String entry = written.entry() == null ? null : written.entry().toString();
            aliases.name(step.name(), written.id(), entry);
        }
        nameParts(step, written.aggregate());
    }

    private Written begun(Step step) {
        Written begun = desk.begin(new Desk.Beginning(step.body(), script.pinnedToday(), caller(step)));
        programme = new ProgrammeId(begun.id());
        return begun;
    }

    private Written taken(Step step) {
        return desk.take(new Desk.Request(
                step.deed(),
                Objects.requireNonNull(programme, "the script begins with its programme"),
                step.of() == null ? null : aliases.id(step.of()),
                step.sort(),
                aliases.resolved(step.body()),
                caller(step)));
    }

    private Caller caller(Step step) {
        return new Caller(script.actor(step.actor()), ROLES, Locale.of("nl"));
    }

    /** The ids of resistance signals are in no answer, so they are read from what was recorded. */
    private void nameParts(Step step, AggregateId aggregate) {
        List<String> names = Aliases.givenIn(step.body());
        if (!names.isEmpty()) {
            List<String> ids = signals(aggregate).toList();
            for (int part = 0; part < names.size(); part++) {
                aliases.name(names.get(part), ids.get(part), null);
            }
        }
    }

    private Stream<String> signals(AggregateId aggregate) {
        return ledger.readAggregate(aggregate, 0).stream()
                .flatMap(recorded -> recorded.event() instanceof InteractionRecorded told
                        ? told.interaction().participants().stream()
                        : Stream.<Interaction.Participant>empty())
                .flatMap(participant -> participant.signals().stream())
                .map(signal -> signal.signal().value());
    }

    /** How many steps are done. */
    int done() {
        return done.get();
    }

    /** The programme it is about; null before the first step is done. */
    @Nullable
    ProgrammeId programme() {
        return programme;
    }
}
