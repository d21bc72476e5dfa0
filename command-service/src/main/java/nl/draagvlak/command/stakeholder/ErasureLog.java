package nl.draagvlak.command.stakeholder;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureDone;
import nl.draagvlak.events.stakeholder.StakeholderEvent.ErasureRequested;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.json.AppendUnreadable;
import nl.draagvlak.ledger.record.RecordStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who asked to be forgotten, over all programmes, and for whom that was not finished.
 *
 * <p>It is read from the ledger and kept in the record store, so that a start costs only the events that came since the last one. Without
 * that record, or when the ledger is no longer the one it was made of because an older one was put back, the whole ledger is read once.
 *
 * <p>A programme whose history cannot be read on holds nobody else up: nothing of it is shown from there on either, and it is read again at
 * the next start.
 */
@Component
class ErasureLog {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureLog.class);
    private static final String KEY = "erasure/log";
    private static final int AT_ONCE = 1_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Ledger ledger;
    private final RecordStore records;

    ErasureLog(Ledger ledger, RecordStore records) {
        this.ledger = ledger;
        this.records = records;
    }

    /**
     * What the ledger says up to a position.
     *
     * @param event id of the event at that position, by which the ledger is recognised; empty at position 0
     * @param asked aggregates of everyone who asked to be forgotten
     * @param open those of them for whom it was not noted as done
     */
    record Asked(long position, String event, Set<String> asked, Set<String> open) {
        private static Asked nothing() {
            return new Asked(0, "", new TreeSet<>(), new TreeSet<>());
        }

        private Asked with(RecordedEvent recorded) {
            String aggregate = recorded.aggregate().toString();
            if (recorded.event() instanceof ErasureRequested) {
                asked.add(aggregate);
                open.add(aggregate);
            } else if (recorded.event() instanceof ErasureDone) {
                open.remove(aggregate);
            }
            return recorded.position() > position ? new Asked(recorded.position(), recorded.id(), asked, open) : this;
        }
    }

    /** What was read, and whether that is everything there is. */
    private record Read(Asked asked, boolean complete) {}

    /** Reads on to the end of the ledger. */
    Asked upToDate() {
        RecordStore.Stored stored = records.read(KEY).orElse(null);
        Asked before = stored == null ? Asked.nothing() : JSON.readValue(stored.body(), Asked.class);
        Read read = readOn(isOfThisLedger(before) ? before : Asked.nothing());
        Asked now = read.asked;
        if (read.complete && !now.event.equals(before.event)) {
            // another process may write the same at the same time; either will do
            records.write(KEY, stored == null ? 0 : stored.version(), JSON.writeValueAsString(now));
        }
        return now;
    }

    private boolean isOfThisLedger(Asked asked) {
        return asked.position == 0
                || ledger.readAt(List.of(asked.position)).stream()
                        .anyMatch(at -> at.id().equals(asked.event));
    }

    private Read readOn(Asked from) {
        Asked asked = from;
        boolean complete = true;
        long head = ledger.head(); // what comes while this is read is for the next time, in every programme
        for (ProgrammeId programme : ledger.programmes()) {
            long position = from.position;
            try {
                for (List<RecordedEvent> next = ledger.readAfter(programme, position, AT_ONCE);
                        !next.isEmpty();
                        next = ledger.readAfter(programme, position, AT_ONCE)) {
                    for (RecordedEvent recorded : next) {
                        asked = recorded.position() > head ? asked : asked.with(recorded);
                    }
                    position = next.getLast().position();
                }
            } catch (AppendUnreadable unreadable) {
                LOG.error("whom {} forgot cannot be read from position {} on", programme, unreadable.position());
                complete = false;
            }
        }
        return new Read(asked, complete);
    }
}
