package nl.draagvlak.query.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.fold.FoldHalted;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.query.ledger.LedgerInMemory;
import nl.draagvlak.query.ledger.Script;
import nl.draagvlak.query.timeline.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldedPicturesTest {

    private static final Clock LATE_ON_NEW_YEARS_EVE =
            Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.UTC);

    private final Script script = new Script("p1");

    @Test
    void looksAtTodayInTheProgrammesTimeZone() {
        start(null);
        assertThat(pictures().at(script.programme(), null, null))
                .get()
                .satisfies(picture -> assertThat(picture.moment()).isEqualTo(new Moment(1, LocalDate.of(2027, 1, 1))));
    }

    @Test
    void looksAtThePinnedDayOfAnExample() {
        start(LocalDate.of(2026, 11, 20));
        assertThat(pictures().at(script.programme(), null, null))
                .get()
                .satisfies(picture -> assertThat(picture.moment().asOf()).isEqualTo(LocalDate.of(2026, 11, 20)));
    }

    @Test
    void knowsNoProgrammeBeforeItStarted() {
        start(null);
        assertThat(pictures().at(script.programme(), 0L, null)).isEmpty();
        assertThat(pictures().at(new ProgrammeId("p2"), null, null)).isEmpty();
    }

    @Test
    void drawsAPictureOnceForAllWhoSeeTheSame() {
        start(null);
        FoldedPictures pictures = pictures();
        Picture first = pictures.at(script.programme(), null, null).orElseThrow();
        assertThat(pictures.at(script.programme(), 1L, first.moment().asOf()))
                .get()
                .isSameAs(first);
    }

    @Test
    void keepsTheMomentThatWasAskedFor() {
        start(null);
        FoldedPictures pictures = pictures();
        Picture now = pictures.at(script.programme(), null, null).orElseThrow();
        Picture later = pictures.at(script.programme(), 9L, null).orElseThrow();
        assertThat(later.moment().knownAt()).isEqualTo(9);
        assertThat(later.stakeholders()).isSameAs(now.stakeholders());
    }

    @Test
    void foldsOnceHoweverManyAskAtTheSameTime() throws Exception {
        start(null);
        FoldedPictures pictures = pictures();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Picture>> asked = IntStream.range(0, 50)
                    .mapToObj(_ -> threads.submit(
                            () -> pictures.at(script.programme(), null, null).orElseThrow()))
                    .toList();
            for (Future<Picture> one : asked) {
                assertThat(one.get()).isSameAs(asked.getFirst().get());
            }
        }
    }

    @Test
    void carriesAnEventOfAnUnknownTypeIntoTheVersion() {
        start(null);
        script.record("programme", "p1", new UnknownEvent("programme.of-a-later-version", 1, "{}"));
        assertThat(pictures().at(script.programme(), null, null))
                .get()
                .satisfies(picture -> assertThat(picture.programme().version()).isEqualTo(1));
    }

    @Test
    void carriesARevisionThatIsNewerThanItKnowsIntoTheVersion() {
        start(null);
        script.record("programme", "p1", new UnknownEvent("programme.half-life-set", 9, "{\"weeks\":3}"));
        assertThat(pictures().at(script.programme(), null, null))
                .get()
                .satisfies(picture -> assertThat(picture.programme().version()).isEqualTo(1));
    }

    @Test
    void haltsAtAnEventThatNoFoldTakesInAndStaysHalted() {
        start(null);
        FoldedPictures pictures = pictures(strange(2));
        for (int asked = 0; asked < 2; asked++) {
            assertThatThrownBy(() -> pictures.at(script.programme(), null, null))
                    .isInstanceOfSatisfying(FoldHalted.class, halted -> assertThat(halted.position())
                            .isEqualTo(2));
        }
    }

    @Test
    void goesOnWithOtherProgrammesWhenOneIsHalted() {
        start(null);
        Script other = new Script("p2");
        other.record("programme", "p2", started(null));
        FoldedPictures pictures = pictures(strange(2), other.recorded().getFirst());
        assertThat(pictures.at(other.programme(), null, null)).isPresent();
    }

    private void start(@Nullable LocalDate pinnedToday) {
        script.record("programme", "p1", started(pinnedToday));
    }

    private static ProgrammeEvent started(@Nullable LocalDate pinnedToday) {
        return new ProgrammeEvent.ProgrammeStarted(
                "Zaak in Zicht", "to follow", null, ZoneId.of("Europe/Amsterdam"), "nl", pinnedToday);
    }

    private RecordedEvent strange(long position) {
        RecordedEvent like = script.recorded().getLast();
        return new RecordedEvent(
                position,
                like.recordedAt(),
                like.aggregate(),
                like.sequence() + 1,
                "e" + position,
                like.type(),
                like.envelope(),
                new Event() {},
                "{}");
    }

    private FoldedPictures pictures(RecordedEvent... more) {
        LedgerInMemory ledger = new LedgerInMemory(script.recorded());
        List.of(more).forEach(ledger::append);
        return new FoldedPictures(
                new Chronicles(OpenFolds.withoutCheckpoints(ledger, LATE_ON_NEW_YEARS_EVE)),
                ledger,
                LATE_ON_NEW_YEARS_EVE);
    }
}
