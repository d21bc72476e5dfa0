package nl.draagvlak.query.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.fold.FoldHalted;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.query.ledger.LedgerInMemory;
import nl.draagvlak.query.ledger.ScriptedProgramme;
import org.junit.jupiter.api.Test;

class RebuiltChroniclesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    private final List<RecordedEvent> events =
            new ArrayList<>(ScriptedProgramme.written(7, 400).recorded());
    private final ProgrammeId programme = events.getFirst().programme();
    private final LedgerInMemory ledger = new LedgerInMemory(events);
    private final Chronicles chronicles = new Chronicles(OpenFolds.withoutCheckpoints(ledger, CLOCK));

    @Test
    void sayTheSameAsThoseThatRanOn() {
        head();
        List<Long> progress = new ArrayList<>();
        assertThat(chronicles.rebuild(programme, CLOCK, progress::add)).isEmpty();
        assertThat(progress).last().isEqualTo(ledger.head());
    }

    @Test
    void tellWhatWasServedAndShouldNotHaveBeen() {
        head();
        ledger.replace(events.get(30), events.get(200).event());
        assertThat(chronicles.rebuild(programme, CLOCK, _ -> {}))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(20)
                .anyMatch(difference -> difference.what().equals("picture"));
        assertThat(chronicles.rebuild(programme, CLOCK, _ -> {}))
                .as("from then on the rebuilt one is served")
                .isEmpty();
    }

    @Test
    void goOnWhereAProgrammeWasHalted() {
        Event sound = events.get(30).event();
        ledger.replace(events.get(30), new Event() {});
        assertThatThrownBy(this::head).isInstanceOf(FoldHalted.class);
        ledger.replace(events.get(30), sound);
        assertThatThrownBy(this::head).as("stays halted").isInstanceOf(FoldHalted.class);
        assertThat(chronicles.rebuild(programme, CLOCK, _ -> {})).isEmpty();
        assertThat(head()).isEqualTo(ledger.head());
    }

    @Test
    void leaveWhatIsServedWhenTheyAreHaltedThemselves() {
        head();
        ledger.replace(events.get(30), new Event() {});
        assertThatThrownBy(() -> chronicles.rebuild(programme, CLOCK, _ -> {}))
                .isInstanceOfSatisfying(FoldHalted.class, halted -> assertThat(halted.position())
                        .isEqualTo(31));
        assertThat(head()).isEqualTo(ledger.head());
    }

    private long head() {
        return chronicles.ask(programme, chronicle -> chronicle.lastPosition(Long.MAX_VALUE));
    }
}
