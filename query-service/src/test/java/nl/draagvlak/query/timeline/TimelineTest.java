package nl.draagvlak.query.timeline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.draagvlak.events.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final EntryId FIRST = EntryId.of("stakeholder.s1.a");
    private static final EntryId SECOND = EntryId.of("stakeholder.s1.b");

    private final Timeline<String> timeline = new Timeline<>();

    @Test
    void showsNothingBeforeItWasKnown() {
        timeline.note(FIRST, 5, MONDAY, "for");
        assertThat(timeline.all(new Moment(4, MONDAY))).isEmpty();
        assertThat(said(5, MONDAY)).isEqualTo("for");
    }

    @Test
    void showsNothingBeforeItWasTrue() {
        timeline.note(FIRST, 5, MONDAY, "for");
        assertThat(timeline.latest(new Moment(9, MONDAY.minusDays(1)))).isNull();
    }

    @Test
    void tellsWhatIsStillToComeAsPlanned() {
        timeline.note(FIRST, 5, MONDAY, "leaves");
        assertThat(timeline.planned(5)).extracting(Noted::value).containsExactly("leaves");
    }

    @Test
    void letsTheLaterDayWinHoweverLateTheEarlierOneWasNoted() {
        timeline.note(FIRST, 5, MONDAY, "for");
        timeline.note(SECOND, 8, MONDAY.minusDays(3), "against");
        assertThat(said(9, MONDAY)).isEqualTo("for");
        assertThat(said(9, MONDAY.minusDays(1))).isEqualTo("against");
    }

    @Test
    void saysACorrectedEntryAsItWasBeforeAndAfter() {
        timeline.note(FIRST, 5, MONDAY, "for");
        timeline.correct(FIRST, 7, MONDAY, "against");
        assertThat(said(6, MONDAY)).isEqualTo("for");
        assertThat(said(7, MONDAY)).isEqualTo("against");
    }

    @Test
    void namesThePositionOfTheCorrection() {
        timeline.note(FIRST, 5, MONDAY, "for");
        timeline.correct(FIRST, 7, MONDAY, "against");
        assertThat(timeline.all(new Moment(9, MONDAY)))
                .extracting(Noted::position)
                .containsExactly(7L);
    }

    @Test
    void movesAnEntryToAnotherDay() {
        timeline.note(FIRST, 5, MONDAY, "for");
        timeline.correct(FIRST, 7, MONDAY.plusDays(4), "for");
        assertThat(timeline.latest(new Moment(9, MONDAY))).isNull();
        assertThat(said(6, MONDAY)).isEqualTo("for");
    }

    @Test
    void doesNotMakeAnEarlierEntryTheLatestByCorrectingIt() {
        timeline.note(FIRST, 5, MONDAY, "first");
        timeline.note(SECOND, 6, MONDAY, "second");
        timeline.correct(FIRST, 7, MONDAY, "first, put right");
        assertThat(said(9, MONDAY)).isEqualTo("second");
    }

    @Test
    void forgetsAWithdrawnEntryFromThatPositionOn() {
        timeline.note(FIRST, 5, MONDAY, "for");
        timeline.withdraw(FIRST, 7);
        assertThat(said(6, MONDAY)).isEqualTo("for");
        assertThat(timeline.latest(new Moment(7, MONDAY))).isNull();
    }

    @Test
    void knowsAnEntryThatIsPutRightAfterItWasWithdrawn() {
        timeline.note(FIRST, 5, MONDAY, "for");
        timeline.withdraw(FIRST, 7);
        timeline.correct(FIRST, 9, MONDAY, "for after all");
        assertThat(timeline.latest(new Moment(8, MONDAY))).isNull();
        assertThat(said(9, MONDAY)).isEqualTo("for after all");
    }

    @Test
    void takesACorrectionOfAnEntryItNeverSawAsTheEntry() {
        timeline.correct(FIRST, 7, MONDAY, "for");
        assertThat(said(7, MONDAY)).isEqualTo("for");
    }

    @Test
    void tellsWhatBecameOfAnEntryAsFarAsItWasKnown() {
        timeline.note(FIRST, 5, MONDAY, "for");
        timeline.correct(FIRST, 7, MONDAY.minusDays(9), "against");
        timeline.withdraw(FIRST, 9);
        assertThat(timeline.fate(FIRST, 5, 6)).isEqualTo(Fate.STANDING);
        assertThat(timeline.fate(FIRST, 5, 8)).isEqualTo(new Fate(true, false));
        assertThat(timeline.fate(FIRST, 7, 8)).isEqualTo(Fate.STANDING);
        assertThat(timeline.fate(FIRST, 7, 9)).isEqualTo(new Fate(false, true));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void slicesLikeATimelineThatStoppedThere(long seed) {
        List<Step> steps = steps(new Random(seed), 200);
        Timeline<String> whole = timeline(steps, Long.MAX_VALUE);
        for (long knownAt = 0; knownAt <= 200; knownAt += 7) {
            Timeline<String> stopped = timeline(steps, knownAt);
            for (int day = 0; day < 20; day += 3) {
                Moment moment = new Moment(knownAt, MONDAY.plusDays(day));
                assertThat(whole.all(moment)).isEqualTo(stopped.all(moment));
                assertThat(whole.latest(moment)).isEqualTo(stopped.latest(moment));
            }
            assertThat(whole.planned(knownAt)).isEqualTo(stopped.planned(knownAt));
        }
    }

    private String said(long knownAt, LocalDate asOf) {
        return requireNonNull(timeline.latest(new Moment(knownAt, asOf))).value();
    }

    private record Step(int act, EntryId entry, long position, LocalDate day) {}

    private static List<Step> steps(Random random, int count) {
        List<Step> steps = new ArrayList<>();
        int noted = 0;
        for (long position = 1; position <= count; position++) {
            int act = noted == 0 ? 0 : random.nextInt(4);
            int entry = act < 2 ? noted++ : random.nextInt(noted);
            steps.add(new Step(
                    act, EntryId.of("stakeholder.s1.x" + entry), position, MONDAY.plusDays(random.nextInt(20))));
        }
        return steps;
    }

    private static Timeline<String> timeline(List<Step> steps, long knownAt) {
        Timeline<String> timeline = new Timeline<>();
        for (Step step : steps) {
            if (step.position() <= knownAt) {
                switch (step.act()) {
                    case 0, 1 -> timeline.note(step.entry(), step.position(), step.day(), "said " + step.position());
                    case 2 -> timeline.correct(step.entry(), step.position(), step.day(), "said " + step.position());
                    default -> timeline.withdraw(step.entry(), step.position());
                }
            }
        }
        return timeline;
    }
}
