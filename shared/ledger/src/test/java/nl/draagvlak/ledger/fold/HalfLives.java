package nl.draagvlak.ledger.fold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.json.NewEvent;

/** A fold of next to nothing: the half-lives of a programme, one after the other. It counts its work, and stumbles over a day count. */
public final class HalfLives implements Fold<HalfLives.Told> {

    /** What it came to. */
    public static final class Told {
        private final List<Integer> days = new ArrayList<>();

        /** All it was told, as a copy. */
        public List<Integer> days() {
            return List.copyOf(days);
        }
    }

    public static final ProgrammeId ONE = new ProgrammeId("one");
    public static final ProgrammeId OTHER = new ProgrammeId("other");

    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger applied = new AtomicInteger();
    private final int stumblesOver;

    public HalfLives() {
        this(-1);
    }

    /** One that fails when a half-life has so many days. */
    public HalfLives(int stumblesOver) {
        this.stumblesOver = stumblesOver;
    }

    @Override
    public Told empty(ProgrammeId programme) {
        opened.incrementAndGet();
        return new Told();
    }

    @Override
    public void apply(Told told, RecordedEvent event) {
        applied.incrementAndGet();
        int days = ((HalfLifeSet) event.event()).days();
        if (days == stumblesOver) {
            throw new IllegalStateException("something that somebody said in confidence");
        }
        told.days.add(days);
    }

    public int opened() {
        return opened.get();
    }

    public int applied() {
        return applied.get();
    }

    /** Appends half-lives of these many days, each in an append of its own. */
    public static void set(OpenLedger ledger, ProgrammeId programme, int... days) {
        for (int each : days) {
            set(ledger, programme, IntStream.of(each));
        }
    }

    /** Appends many half-lives in one append. */
    public static void set(OpenLedger ledger, ProgrammeId programme, IntStream days) {
        AggregateId aggregate = new AggregateId(programme, "programme", programme.value());
        long sequence = ledger.ledger().readAggregate(aggregate, 0).size();
        List<NewEvent> events = new ArrayList<>();
        for (int each : days.toArray()) {
            String id = programme + "-" + sequence;
            events.add(new NewEvent(id, aggregate, sequence++, Instant.EPOCH, new HalfLifeSet(each)));
        }
        Envelope envelope = new Envelope("org", new ActorId("actor1"), null, null, null, null, null, null);
        ledger.access().entrance().append(envelope, events);
    }
}
