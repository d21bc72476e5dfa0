package nl.draagvlak.ledger.contract;

import static nl.draagvlak.ledger.contract.Noted.about;
import static nl.draagvlak.ledger.contract.Noted.giving;
import static nl.draagvlak.ledger.contract.Noted.noted;
import static nl.draagvlak.ledger.contract.Noted.taking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.append.AppendTooLarge;
import nl.draagvlak.ledger.append.EventRepeated;
import nl.draagvlak.ledger.append.KeyTaken;
import nl.draagvlak.ledger.append.PlaceTaken;
import nl.draagvlak.ledger.append.Receipt;
import nl.draagvlak.ledger.append.RequestRepeated;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.ProgrammeHead;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.reading.ProgrammeExport;
import nl.draagvlak.ledger.reading.ProgrammeExport.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store must do, whatever it is made of. */
abstract class LedgerContract {

    static final ProgrammeId ONE = new ProgrammeId("one");
    static final ProgrammeId OTHER = new ProgrammeId("other");

    final MovableClock clock = new MovableClock();
    private final AtomicInteger ids = new AtomicInteger();
    OpenLedger ledger;

    /** Opens the store; the same one each time within a test. */
    abstract OpenLedger open();

    @BeforeEach
    void openFirst() {
        ledger = open();
    }

    @AfterEach
    void closeLast() {
        ledger.close();
        stop();
    }

    /** Ends what {@link #open} opened the ledger in. */
    void stop() {}

    @Test
    void numbersEventsFromOneWithoutGaps() {
        append(ONE, event(ONE, "a", 0), event(ONE, "a", 1));
        Receipt receipt = append(OTHER, event(OTHER, "a", 0));
        append(ONE, event(ONE, "b", 0));

        assertThat(receipt.first()).isEqualTo(3);
        assertThat(ledger.ledger().readAfter(0, 100))
                .extracting(RecordedEvent::position)
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(ledger.ledger().head()).isEqualTo(4);
        assertThat(ledger.ledger().head(ONE)).isEqualTo(4);
        assertThat(ledger.ledger().head(OTHER)).isEqualTo(3);
        assertThat(ledger.ledger().head(new ProgrammeId("none"))).isZero();
        assertThat(ledger.ledger().programmes()).containsExactly(ONE, OTHER);
    }

    @Test
    void exportsOneProgrammeWholePageByPageAndNothingThatCameAfterItWasBegun() {
        append(ONE, event(ONE, "a", 0), event(ONE, "a", 1), event(ONE, "a", 2));
        append(OTHER, event(OTHER, "x", 0));
        append(ONE, event(ONE, "b", 0));
        append(ONE, event(ONE, "a", 3), event(ONE, "b", 1));
        for (int events = 1; events < 8; events++) {
            ProgrammeHead head = ledger.verification().current().programmes().getFirst();
            ProgrammeExport export = new ProgrammeExport(ledger.commits(), ONE, events);
            append(ONE, event(ONE, "later" + events, 0));
            StringBuilder text = new StringBuilder();
            for (Page page = export.first(); ; page = export.after(page)) {
                text.append(page.text());
                if (page.last()) {
                    break;
                }
            }
            assertThat(text.toString().lines())
                    .hasSize((int) head.appends() + 2)
                    .noneMatch(line -> line.contains("other"))
                    .last()
                    .isEqualTo("{\"appends\":" + head.appends() + ",\"head\":\"" + head.hash() + "\"}");
        }
    }

    @Test
    void takesAnAppendWholeOrNotAtAll() {
        append(ONE, event(ONE, "a", 0));
        assertThatThrownBy(() -> append(ONE, event(ONE, "b", 0), event(ONE, "a", 0)))
                .isInstanceOfSatisfying(
                        PlaceTaken.class, taken -> assertThat(taken.event()).isEqualTo(1));
        assertThat(ledger.ledger().head()).isEqualTo(1);
        assertThat(ledger.ledger().readAggregate(aggregate(ONE, "b"), 0)).isEmpty();
        assertThat(append(ONE, event(ONE, "b", 0)).first()).isEqualTo(2);
    }

    @Test
    void refusesTwoEventsAtOnePlaceOfAnAggregateInOneAppend() {
        assertThatThrownBy(() -> append(ONE, event(ONE, "a", 0), event(ONE, "a", 0)))
                .isInstanceOf(PlaceTaken.class);
        assertThat(ledger.ledger().head()).isZero();
    }

    @Test
    void refusesAnEventIdThatIsThereAlready() {
        NewEvent event = event(ONE, "a", 0);
        append(ONE, event);
        assertThatThrownBy(() -> append(OTHER, event(OTHER, "x", 0), withId(event.id(), OTHER, "a")))
                .isInstanceOfSatisfying(EventRepeated.class, repeated -> assertThat(repeated.event())
                        .isEqualTo(1));
        assertThat(ledger.ledger().head()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "seven",
                "11111111-2222-4333-8444-555555555555",
                "11111111-2222-8333-8444-555555555555",
                "11111111-2222-8333-8444-55555555555g",
                "11111111-2222-8333-8444-55555555555A"
            })
    void refusesAnEventIdOfAnyFormThatIsThereAlreadyAndNoOther(String id) {
        String other = id.substring(0, id.length() - 1) + (id.endsWith("a") ? "b" : "a");
        append(ONE, withId(id, ONE, "a"));
        assertThatThrownBy(() -> append(ONE, withId(id, ONE, "b"))).isInstanceOf(EventRepeated.class);
        assertThatThrownBy(() -> append(OTHER, withId(other, OTHER, "a"), withId(other, OTHER, "b")))
                .isInstanceOf(EventRepeated.class);
        append(ONE, withId(other, ONE, "b"));
        ledger.close();
        ledger = open();
        assertThatThrownBy(() -> append(ONE, withId(id, ONE, "c"))).isInstanceOf(EventRepeated.class);
        assertThatThrownBy(() -> append(ONE, withId(other, ONE, "c"))).isInstanceOf(EventRepeated.class);
        assertThat(ledger.ledger().head()).isEqualTo(2);
    }

    @Test
    void refusesARepeatedRequestWithinItsProgrammeOnly() {
        append(ONE, "r1", event(ONE, "a", 0), event(ONE, "a", 1));
        append(OTHER, "r1", event(OTHER, "a", 0));
        assertThatThrownBy(() -> append(ONE, "r1", event(ONE, "b", 0))).isInstanceOf(RequestRepeated.class);

        assertThat(ledger.ledger().readRequest(ONE, "r1"))
                .extracting(RecordedEvent::position)
                .containsExactly(1L, 2L);
        assertThat(ledger.ledger().readRequest(OTHER, "r1"))
                .extracting(RecordedEvent::position)
                .containsExactly(3L);
        assertThat(ledger.ledger().readRequest(ONE, "r2")).isEmpty();
    }

    @Test
    void givesAUniqueKeyToOneHolderAtATimeInAProgramme() {
        append(ONE, event(ONE, "a", 0, taking("7")));
        append(OTHER, event(OTHER, "a", 0, taking("7")));
        assertThatThrownBy(() -> append(ONE, event(ONE, "b", 0, taking("7")))).isInstanceOf(KeyTaken.class);

        append(ONE, event(ONE, "a", 1, giving("7")));
        append(ONE, event(ONE, "b", 0, taking("7")));
        assertThatThrownBy(() -> append(ONE, event(ONE, "c", 0, taking("7")))).isInstanceOf(KeyTaken.class);
        append(ONE, event(ONE, "b", 1, giving("7")), event(ONE, "c", 0, taking("7")));
        assertThatThrownBy(() -> append(ONE, event(ONE, "d", 0, taking("8")), event(ONE, "e", 0, taking("8"))))
                .isInstanceOf(KeyTaken.class);
    }

    @Test
    void refusesARepeatedRequestAsSuchEvenWhenItsKeyAndPlaceAreTaken() {
        append(ONE, "r1", event(ONE, "a", 0, taking("7")));
        assertThatThrownBy(() -> append(ONE, "r1", event(ONE, "a", 0, taking("7"))))
                .isInstanceOf(RequestRepeated.class);
    }

    @Test
    void readsFromAnywhereAndStopsWhereAsked() {
        append(ONE, event(ONE, "a", 0), event(ONE, "a", 1), event(ONE, "a", 2));
        append(OTHER, event(OTHER, "a", 0));
        append(ONE, event(ONE, "b", 0), event(ONE, "a", 3));

        assertThat(positions(ledger.ledger().readAfter(1, 3))).containsExactly(2L, 3L, 4L);
        assertThat(positions(ledger.ledger().readAfter(5, 3))).containsExactly(6L);
        assertThat(ledger.ledger().readAfter(6, 3)).isEmpty();
        assertThat(positions(ledger.ledger().readAfter(ONE, 1, 3))).containsExactly(2L, 3L, 5L);
        assertThat(positions(ledger.ledger().readAfter(ONE, 3, 1))).containsExactly(5L);
        assertThat(positions(ledger.ledger().readAfter(ONE, 4, 9))).containsExactly(5L, 6L);
        assertThat(positions(ledger.ledger().readAfter(OTHER, 0, 9))).containsExactly(4L);
        assertThat(positions(ledger.ledger().readAggregate(aggregate(ONE, "a"), 0)))
                .containsExactly(1L, 2L, 3L, 6L);
        assertThat(positions(ledger.ledger().readAggregate(aggregate(ONE, "a"), 2)))
                .containsExactly(3L, 6L);
        assertThat(positions(ledger.ledger().readAt(List.of(6L, 99L, 2L, 0L, 2L))))
                .containsExactly(2L, 6L);
    }

    @Test
    void readsALongAggregateWhole() {
        for (int from = 0; from < 500; from += 50) {
            int first = from;
            append(
                    ONE,
                    IntStream.range(first, first + 50)
                            .mapToObj(sequence -> event(ONE, "a", sequence))
                            .toArray(NewEvent[]::new));
        }
        assertThat(ledger.ledger().readAggregate(aggregate(ONE, "a"), 3))
                .extracting(RecordedEvent::sequence)
                .containsExactlyElementsOf(LongStream.range(3, 500).boxed().toList());
    }

    @Test
    void neverRecordsAnEventBeforeItsPredecessor() {
        append(ONE, event(ONE, "a", 0));
        Instant first = clock.instant();
        clock.move(Duration.ofHours(-1));
        append(ONE, event(ONE, "a", 1));
        clock.move(Duration.ofHours(3));
        append(ONE, event(ONE, "a", 2));

        assertThat(ledger.ledger().readAfter(0, 9))
                .extracting(RecordedEvent::recordedAt)
                .containsExactly(first, first, clock.instant());
        assertThat(ledger.ledger().positionAt(first.minusMillis(1))).isZero();
        assertThat(ledger.ledger().positionAt(first)).isEqualTo(2);
        assertThat(ledger.ledger().positionAt(clock.instant())).isEqualTo(3);
        assertThat(ledger.ledger().recordedAt(2)).contains(first);
        assertThat(ledger.ledger().recordedAt(4)).isEmpty();
    }

    @Test
    void findsTheLastPositionThatWasRecordedByAnyMoment() {
        List<Instant> recorded = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            clock.move(Duration.ofMillis(random.nextInt(3)));
            int sequence = recorded.size();
            int count = 1 + random.nextInt(3);
            append(
                    ONE,
                    IntStream.range(sequence, sequence + count)
                            .mapToObj(each -> event(ONE, "a", each))
                            .toArray(NewEvent[]::new));
            recorded.addAll(Collections.nCopies(count, clock.instant()));
        }
        Instant last = recorded.getLast();
        for (Instant moment = recorded.getFirst().minusMillis(1);
                !moment.isAfter(last.plusMillis(1));
                moment = moment.plusMillis(1)) {
            Instant asked = moment;
            assertThat(ledger.ledger().positionAt(asked))
                    .isEqualTo(recorded.stream()
                            .filter(each -> !each.isAfter(asked))
                            .count());
        }
    }

    @Test
    void joinsEveryCommitToItsPredecessor() {
        append(ONE, event(ONE, "a", 0));
        append(OTHER, event(OTHER, "a", 0));
        append(ONE, event(ONE, "a", 1));

        assertThat(ledger.verification().current()).satisfies(verified -> {
            assertThat(verified.valid()).isTrue();
            assertThat(verified.verifiedUpTo()).isEqualTo(3);
            assertThat(verified.head()).isEqualTo(ledger.commits().tail().hash());
        });
        append(ONE, event(ONE, "a", 2));
        assertThat(ledger.verification().current().verifiedUpTo()).isEqualTo(4);
        assertThat(ledger.verification().full().verifiedUpTo()).isEqualTo(4);
    }

    @Test
    void isTheSameAfterItWasClosedAndOpenedAgain() {
        append(ONE, "r1", event(ONE, "a", 0, taking("7")), event(ONE, "a", 1));
        List<RecordedEvent> before = ledger.ledger().readAfter(0, 9);
        List<Commit> commits = ledger.commits().readAfter(0, 9);
        ledger.close();
        ledger = open();

        assertThat(ledger.ledger().readAfter(0, 9)).isEqualTo(before);
        assertThat(ledger.commits().readAfter(0, 9)).isEqualTo(commits);
        assertThatThrownBy(() -> append(ONE, "r1", event(ONE, "b", 0))).isInstanceOf(RequestRepeated.class);
        assertThatThrownBy(() -> append(ONE, event(ONE, "b", 0, taking("7")))).isInstanceOf(KeyTaken.class);
        append(ONE, event(ONE, "a", 2));
        assertThat(ledger.verification().full().verifiedUpTo()).isEqualTo(3);
        assertThat(ledger.verification().full().valid()).isTrue();
    }

    @Test
    void keepsOrderAndChainWholeUnderManyWriters() throws Exception {
        int writers = 16;
        int each = 25;
        writeAtOnce(List.of(ledger), writers, each);
        assertWhole(ledger, writers * each);
    }

    @Test
    void letsExactlyOneOfManyHaveAPlace() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        atOnce(12, writer -> {
            try {
                append(ONE, event(ONE, "contested", 0));
            } catch (PlaceTaken taken) {
                refused.incrementAndGet();
            }
        });
        assertThat(refused).hasValue(11);
        assertThat(ledger.ledger().head()).isEqualTo(1);
    }

    @Test
    void tellsOfNewEventsUntilNobodyListens() {
        List<Long> heard = new CopyOnWriteArrayList<>();
        Runnable stop = ledger.ledger().onAppend(heard::add);
        append(ONE, event(ONE, "a", 0));
        append(ONE, event(ONE, "a", 1), event(ONE, "a", 2));
        Waiting.until(() -> heard.contains(3L));
        stop.run();
        append(ONE, event(ONE, "a", 3));
        assertThat(heard).isSorted().doesNotContain(4L);
    }

    @Test
    void refusesAnAppendThatFitsNoCommit() {
        assertThatThrownBy(() -> append(ONE, event(ONE, "a", 0, noted("x".repeat(5 * 1024 * 1024)))))
                .isInstanceOf(AppendTooLarge.class);
        append(ONE, event(ONE, "a", 0, noted("é\u0000\n\"\\ 😀 \uD800".repeat(1000))));
        assertThat(ledger.verification().full().valid()).isTrue();
        assertThat(ledger.ledger().readAfter(0, 1).getFirst().event())
                .isEqualTo(noted("é\u0000\n\"\\ 😀 ?".repeat(1000)));
    }

    @Test
    void opensPersonalTextsUntilSomebodyTheyConcernIsErased() {
        Subject anna = new Subject("one/stakeholder/anna");
        Subject bas = new Subject("one/stakeholder/bas");
        append(
                ONE,
                event(ONE, "a", 0, about(Personal.of(anna, "Anna"))),
                event(ONE, "a", 1, about(Personal.of(bas, "Bas"))),
                event(ONE, "a", 2, about(Personal.text("Anna and Bas spoke", List.of(anna, bas)))),
                event(ONE, "a", 3, about(Personal.text("the weather", List.of()))));
        append(ONE, event(ONE, "a", 4, about(Personal.of(anna, "Anna again"))));
        assertThat(texts()).containsExactly("Anna", "Bas", "Anna and Bas spoke", "the weather", "Anna again");

        ledger.vault().erase(anna);

        assertThat(texts()).containsExactly(null, "Bas", null, "the weather", null);
        ledger.close();
        ledger = open();
        assertThat(texts()).containsExactly(null, "Bas", null, "the weather", null);
        assertThat(ledger.verification().full().valid()).isTrue();
        append(ONE, event(ONE, "a", 5, about(Personal.of(anna, "Anna, anew"))));
        assertThat(texts()).endsWith("Anna, anew");
    }

    @Test
    void carriesASealedTextIntoALaterEvent() {
        append(ONE, event(ONE, "a", 0, about(Personal.of(new Subject("one/stakeholder/anna"), "Anna"))));
        Personal sealed = ((Noted) ledger.ledger().readAfter(0, 1).getFirst().event()).about();
        append(ONE, event(ONE, "b", 0, about(sealed)), event(ONE, "b", 1, about(new Personal.Erased())));
        assertThat(texts()).containsExactly("Anna", "Anna", null);
    }

    @Test
    void keepsRecordsOfAnyLengthAndWritesOverTheVersionThatWasReadOnly() {
        String body = "0123456789é".repeat(300_000);
        assertThat(ledger.records().write("import/p1/i1", 0, "{}")).isTrue();
        assertThat(ledger.records().write("import/p1/i1", 0, "other")).isFalse();
        assertThat(ledger.records().write("import/p1/i1", 1, body)).isTrue();
        assertThat(ledger.records().write("import/p1/i1", 1, "late")).isFalse();
        assertThat(ledger.records().write("import/p1/i2", 3, "never there")).isFalse();
        assertThat(ledger.records().write("import/p1.", 0, "")).isTrue();
        assertThat(ledger.records().read("import/p1/i1")).hasValueSatisfying(stored -> {
            assertThat(stored.version()).isEqualTo(2);
            assertThat(stored.body()).isEqualTo(body);
        });
        assertThat(ledger.records().readAll("import/p1"))
                .extracting(stored -> stored.key())
                .containsExactly("import/p1.", "import/p1/i1");
        ledger.records().remove("import/p1/i1");
        ledger.records().remove("import/p1/i1");
        assertThat(ledger.records().read("import/p1/i1")).isEmpty();
        assertThat(ledger.records().write("import/p1/i1", 0, "anew")).isTrue();
    }

    final void writeAtOnce(List<OpenLedger> ledgers, int writers, int each) throws Exception {
        atOnce(writers, writer -> {
            OpenLedger own = ledgers.get(writer % ledgers.size());
            ProgrammeId programme = writer % 3 == 0 ? OTHER : ONE;
            for (int i = 0; i < each; i++) {
                append(own, programme, null, event(programme, "w" + writer, i));
            }
        });
    }

    final void assertWhole(OpenLedger at, int count) {
        List<RecordedEvent> all = at.ledger().readAfter(0, count + 10);
        assertThat(positions(all))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, count).boxed().toList());
        assertThat(at.verification().full()).satisfies(verified -> {
            assertThat(verified.why()).isNull();
            assertThat(verified.verifiedUpTo()).isEqualTo(count);
        });
        for (ProgrammeId programme : List.of(ONE, OTHER)) {
            assertThat(at.ledger().readAfter(programme, 0, count))
                    .isEqualTo(all.stream()
                            .filter(event -> event.programme().equals(programme))
                            .toList());
        }
    }

    final Receipt append(ProgrammeId programme, NewEvent... events) {
        return append(programme, null, events);
    }

    final Receipt append(ProgrammeId programme, @Nullable String request, NewEvent... events) {
        return append(ledger, programme, request, events);
    }

    final Receipt append(OpenLedger at, ProgrammeId programme, @Nullable String request, NewEvent... events) {
        Envelope envelope = new Envelope("own", new ActorId("anna"), request, null, null, null, null, null);
        return at.access().entrance().append(envelope, List.of(events));
    }

    final NewEvent event(ProgrammeId programme, String aggregate, long sequence) {
        return event(programme, aggregate, sequence, noted("n"));
    }

    final NewEvent event(ProgrammeId programme, String aggregate, long sequence, Noted noted) {
        String id = EventIds.either("e", ids.incrementAndGet());
        return new NewEvent(id, aggregate(programme, aggregate), sequence, clock.instant(), noted);
    }

    static AggregateId aggregate(ProgrammeId programme, String id) {
        return new AggregateId(programme, "note", id);
    }

    final NewEvent withId(String id, ProgrammeId programme, String aggregate) {
        return new NewEvent(id, aggregate(programme, aggregate), 0, clock.instant(), noted("n"));
    }

    private List<String> texts() {
        return ledger.ledger().readAfter(0, 100).stream()
                .map(event -> ledger.opener().text(((Noted) event.event()).about()))
                .toList();
    }

    static List<Long> positions(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::position).toList();
    }

    interface Work {
        void of(int writer);
    }

    static void atOnce(int writers, Work work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int own = writer;
                running.add(threads.submit(() -> work.of(own)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }
}
