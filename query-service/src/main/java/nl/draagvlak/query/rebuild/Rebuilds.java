package nl.draagvlak.query.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.fold.FoldHalted;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.record.RecordStore.Stored;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.rebuild.RebuildState.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rebuilds programmes, one at a time, and keeps how far each is where every process can see it. */
@Component
final class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);
    /** A rebuild of which nothing was heard for so long ended with its process. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final Chronicles chronicles;
    private final Ledger ledger;
    private final RecordStore records;
    private final Blocking blocking;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;
    private final Set<ProgrammeId> running = ConcurrentHashMap.newKeySet();
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Rebuilds(
            Chronicles chronicles,
            Ledger ledger,
            RecordStore records,
            Blocking blocking,
            ApplicationEventPublisher events,
            JsonMapper json,
            Clock clock) {
        this.chronicles = chronicles;
        this.ledger = ledger;
        this.records = records;
        this.blocking = blocking;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** Begins one, unless one is running. */
    void begin(ProgrammeId programme) {
        if (running.add(programme)) {
            RebuildState begun = RebuildState.begun(clock.instant(), ledger.head(programme));
            save(programme, begun);
            blocking.call(() -> run(programme, begun)).subscribe(_ -> {}, _ -> running.remove(programme));
        }
    }

    /** How far the latest is; empty when there was none. */
    Optional<RebuildState> state(ProgrammeId programme) {
        return records.read(key(programme))
                .map(stored -> json.readValue(stored.body(), RebuildState.class))
                .map(state -> abandoned(programme, state) ? state.failed(null, state.updatedAt()) : state);
    }

    private boolean abandoned(ProgrammeId programme, RebuildState state) {
        return state.state() == State.RUNNING
                && !running.contains(programme)
                && state.updatedAt().plus(SILENCE).isBefore(clock.instant());
    }

    private boolean run(ProgrammeId programme, RebuildState begun) {
        oneAtATime.lock();
        try {
            Report report = new Report(programme, begun);
            var found = chronicles.rebuild(programme, clock, report::at);
            events.publishEvent(new ProgrammeRebuilt(programme));
            if (!found.isEmpty()) {
                LOG.error("what programme {} showed was not what was recorded: {}", programme, found);
            }
            save(programme, begun.ended(found, clock.instant()));
        } catch (FoldHalted halted) {
            save(programme, begun.failed(halted, clock.instant()));
        } catch (RuntimeException failed) {
            LOG.warn("rebuilding programme {} failed", programme, failed);
            save(programme, begun.failed(null, clock.instant()));
        } finally {
            oneAtATime.unlock();
            running.remove(programme);
        }
        return true;
    }

    private void save(ProgrammeId programme, RebuildState state) {
        String body = json.writeValueAsString(state);
        boolean saved;
        do {
            long version = records.read(key(programme)).map(Stored::version).orElse(0L);
            saved = records.write(key(programme), version, body);
        } while (!saved);
    }

    private static String key(ProgrammeId programme) {
        return "rebuild/" + programme;
    }

    /** Tells how far it is, not more often than somebody could read. */
    private final class Report {
        private final ProgrammeId programme;
        private final RebuildState begun;
        private Instant told;

        Report(ProgrammeId programme, RebuildState begun) {
            this.programme = programme;
            this.begun = begun;
            this.told = begun.startedAt();
        }

        void at(long position) {
            Instant now = clock.instant();
            if (!told.plus(BETWEEN_REPORTS).isAfter(now)) {
                told = now;
                save(programme, begun.at(position, now));
            }
        }
    }
}
