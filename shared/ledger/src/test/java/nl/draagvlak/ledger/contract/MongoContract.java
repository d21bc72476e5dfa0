package nl.draagvlak.ledger.contract;

import static nl.draagvlak.ledger.contract.Noted.taking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.append.EventRepeated;
import nl.draagvlak.ledger.append.KeyTaken;
import nl.draagvlak.ledger.append.PlaceTaken;
import nl.draagvlak.ledger.append.RequestRepeated;
import nl.draagvlak.ledger.json.NewEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store must do besides when several processes add to it. */
abstract class MongoContract extends LedgerContract {

    private OpenLedger second;

    @BeforeEach
    void openSecond() {
        second = open();
    }

    @AfterEach
    void closeSecond() {
        second.close();
    }

    @Test
    void keepsOrderAndChainWholeUnderSeveralProcesses() throws Exception {
        writeAtOnce(List.of(ledger, second), 12, 20);
        assertWhole(ledger, 240);
        assertWhole(second, 240);
    }

    @Test
    void seesWhatAnotherProcessHolds() {
        NewEvent event = event(ONE, "a", 0, taking("7"));
        append(ONE, "r1", event);

        assertThatThrownBy(() -> append(second, ONE, null, event(ONE, "a", 0))).isInstanceOf(PlaceTaken.class);
        assertThatThrownBy(() -> append(second, ONE, "r1", event(ONE, "b", 0))).isInstanceOf(RequestRepeated.class);
        assertThatThrownBy(() -> append(second, ONE, null, event(ONE, "b", 0, taking("7"))))
                .isInstanceOf(KeyTaken.class);
        assertThatThrownBy(() -> append(
                        second,
                        ONE,
                        null,
                        new NewEvent(event.id(), aggregate(ONE, "b"), 0, clock.instant(), event.payload())))
                .isInstanceOf(EventRepeated.class);
        assertThat(second.ledger().head()).isEqualTo(1);
        assertThat(second.ledger().head(ONE)).isEqualTo(1);
    }

    @Test
    void refusesAnIdOfASeriesWhicheverProcessHoldsIt() {
        append(ONE, ofSeries(1, 7, "a"));
        assertThatThrownBy(() -> append(second, ONE, null, ofSeries(1, 7, "b"))).isInstanceOf(EventRepeated.class);
        append(second, ONE, null, ofSeries(1, 8, "b"));
        assertThatThrownBy(() -> append(ONE, ofSeries(1, 8, "c"))).isInstanceOf(EventRepeated.class);
        append(ONE, ofSeries(1, 9, "c"));
        assertThatThrownBy(() -> append(second, ONE, null, ofSeries(1, 9, "d"))).isInstanceOf(EventRepeated.class);
        assertWhole(second, 3);
    }

    @Test
    void refusesAnIdOfASeriesAlsoAfterMoreSeriesThanItKnowsAtATime() {
        for (int series = 1; series <= 150; series++) {
            append(ONE, ofSeries(series, 7, "a" + series));
        }
        for (int series = 1; series <= 150; series++) {
            int held = series;
            assertThatThrownBy(() -> append(ONE, ofSeries(held, 7, "b"))).isInstanceOf(EventRepeated.class);
        }
        append(ONE, ofSeries(1, 6, "b"));
        assertWhole(ledger, 151);
    }

    @Test
    void letsExactlyOneOfSeveralProcessesHaveAnIdOfASeries() throws Exception {
        for (int round = 0; round < 10; round++) {
            AtomicInteger refused = new AtomicInteger();
            int contested = round;
            atOnce(2, writer -> {
                try {
                    append(writer == 0 ? ledger : second, ONE, null, ofSeries(1, contested, "a" + contested + writer));
                } catch (EventRepeated taken) {
                    refused.incrementAndGet();
                }
            });
            assertThat(refused).hasValue(1);
        }
        assertWhole(second, 10);
    }

    private NewEvent ofSeries(int series, int number, String aggregate) {
        return withId(EventIds.ofSeries(series, number), ONE, aggregate);
    }

    @Test
    void letsExactlyOneOfSeveralProcessesHaveAPlace() throws Exception {
        for (int round = 0; round < 10; round++) {
            AtomicInteger refused = new AtomicInteger();
            String contested = "contested" + round;
            atOnce(2, writer -> {
                try {
                    append(writer == 0 ? ledger : second, ONE, null, event(ONE, contested, 0));
                } catch (PlaceTaken taken) {
                    refused.incrementAndGet();
                }
            });
            assertThat(refused).hasValue(1);
        }
        assertWhole(second, 10);
    }

    @Test
    void tellsOfWhatAnotherProcessAdded() {
        List<Long> heard = new CopyOnWriteArrayList<>();
        second.ledger().onAppend(heard::add);
        append(ONE, event(ONE, "a", 0));
        append(ONE, event(ONE, "a", 1));
        Waiting.until(() -> heard.contains(2L));
        assertThat(second.ledger().readAfter(ONE, 0, 9)).hasSize(2);
    }
}
