package nl.draagvlak.ledger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.append.LedgerBusy;
import nl.draagvlak.ledger.append.OutcomeUnknown;
import nl.draagvlak.ledger.append.Receipt;
import nl.draagvlak.ledger.append.RequestRepeated;
import nl.draagvlak.ledger.json.NewEvent;

/**
 * Callers that append while the database fails now and then, each as a careful client does: after an outcome that is unknown, or when
 * nobody could be reached, it asks again with the same request. In the end everything asked is there once.
 */
final class FaultyLoad {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");

    private final List<OpenLedger> ledgers;
    private final int callers;
    private final Duration patience = Duration.ofMinutes(2);
    private final Map<String, Long> answered = new ConcurrentHashMap<>();
    private final Queue<String> repeated = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unknown = new AtomicInteger();
    private final AtomicInteger unreached = new AtomicInteger();
    private volatile boolean stopped;

    /**
     * Prepares callers.
     *
     * @param ledgers the same ledger, opened as if by several processes; callers are divided over them
     */
    FaultyLoad(List<OpenLedger> ledgers, int callers) {
        this.ledgers = ledgers;
        this.callers = callers;
    }

    /** Appends until the disturbance is over. */
    void during(Disturbance disturbance) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                int own = caller;
                threads.submit(() -> append(ledgers.get(own % ledgers.size()), "c" + own));
            }
            try {
                disturbance.happen(this);
            } finally {
                stopped = true;
            }
        }
    }

    /** What happens meanwhile. */
    interface Disturbance {
        void happen(FaultyLoad load) throws Exception;
    }

    /** Waits until so many more were answered. */
    void awaitAnswers(int more) {
        int before = answered.size();
        Waiting.until(() -> answered.size() >= before + more);
    }

    /** How often the outcome was unknown. */
    int unknown() {
        return unknown.get();
    }

    /** Everything that was answered is there where the answer said, and everything that was asked is there once, without gaps. */
    void isWholeIn(OpenLedger ledger) {
        List<RecordedEvent> all = ledger.ledger().readAfter(0, Integer.MAX_VALUE);
        assertThat(all).hasSize(answered.size() + repeated.size());
        for (int i = 0; i < all.size(); i++) {
            RecordedEvent event = all.get(i);
            assertThat(event.position()).isEqualTo(i + 1);
            assertThat(answered.getOrDefault(event.id(), (long) (i + 1))).isEqualTo(i + 1);
        }
        assertThat(all).extracting(RecordedEvent::id).doesNotHaveDuplicates().containsAll(answered.keySet());
        assertThat(all).extracting(RecordedEvent::id).containsAll(repeated);
        assertThat(ledger.verification().full()).satisfies(verified -> {
            assertThat(verified.why()).isNull();
            assertThat(verified.verifiedUpTo()).isEqualTo(all.size());
        });
        System.out.printf(
                "%d appends answered, %d found to be there when asked again, %d outcomes unknown, %d times nobody"
                        + " reached%n",
                answered.size(), repeated.size(), unknown.get(), unreached.get());
    }

    private void append(OpenLedger ledger, String caller) {
        for (long sequence = 0; !stopped; sequence++) {
            appendUntilKnown(ledger, caller, sequence);
        }
    }

    private void appendUntilKnown(OpenLedger ledger, String caller, long sequence) {
        String id = EventIds.either(caller, sequence);
        AggregateId aggregate = new AggregateId(PROGRAMME, "note", caller);
        Envelope envelope = new Envelope("own", new ActorId("anna"), "request-" + id, null, null, null, null, null);
        NewEvent event = new NewEvent(id, aggregate, sequence, Instant.EPOCH, Noted.noted("n"));
        long giveUp = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < giveUp) {
            try {
                Receipt receipt = ledger.access().entrance().append(envelope, List.of(event));
                answered.put(id, receipt.first());
                return;
            } catch (RequestRepeated there) {
                repeated.add(id);
                return;
            } catch (OutcomeUnknown ask) {
                unknown.incrementAndGet();
            } catch (MongoException | LedgerBusy away) {
                unreached.incrementAndGet();
            }
        }
        throw new AssertionError("never answered: " + id);
    }
}
