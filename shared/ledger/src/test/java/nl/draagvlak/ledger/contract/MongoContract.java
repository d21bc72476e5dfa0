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
