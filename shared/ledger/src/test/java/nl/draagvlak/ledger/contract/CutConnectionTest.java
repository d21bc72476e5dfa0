package nl.draagvlak.ledger.contract;

import static nl.draagvlak.ledger.contract.Noted.noted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Diagnosis;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.InProcessMongo;
import nl.draagvlak.ledger.LedgerDatabases;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.append.OutcomeUnknown;
import nl.draagvlak.ledger.append.Receipt;
import nl.draagvlak.ledger.append.RequestRepeated;
import nl.draagvlak.ledger.contract.CuttingProxy.Fate;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.store.Trouble;
import nl.draagvlak.ledger.vault.MasterKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection that breaks while a commit is under way: whoever asked hears done, refused or unknown, and never what is not so. */
class CutConnectionTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");

    private final MovableClock clock = new MovableClock();
    private final InProcessMongo mongo = new InProcessMongo();
    private final CuttingProxy proxy = new CuttingProxy(mongo.uri());
    private OpenLedger ledger;

    @BeforeEach
    void open() {
        ledger = LedgerDatabases.open(
                proxy.uri(), clock, MasterKey.of("A".repeat(43) + "=", new SecureRandom()), Noted.CATALOGUE);
    }

    @AfterEach
    void close() {
        ledger.close();
        proxy.close();
        mongo.close();
    }

    @Test
    void findsAnAppendThatArrivedThoughItsAnswerWasLost() {
        then(Fate.CUT_AFTER);
        assertThat(append("r1").first()).isEqualTo(1);
        assertThat(append("r2").first()).isEqualTo(2);
        isWhole(2);
    }

    @Test
    void sendsAnAppendAgainThatWasLostOnItsWay() {
        then(Fate.CUT_BEFORE, Fate.CUT_BEFORE, Fate.CUT_AFTER);
        assertThat(append("r1").first()).isEqualTo(1);
        isWhole(1);
    }

    @Test
    void saysThatTheOutcomeIsUnknownWhenTheServerStaysAwayAndTellsItWhenAskedAgain() {
        proxy.decide(() -> {
            proxy.goAway();
            return Fate.CUT_AFTER;
        });
        assertThatThrownBy(() -> append("r1")).isInstanceOf(OutcomeUnknown.class);
        proxy.decide(() -> Fate.PASS);
        proxy.comeBack();
        assertThatThrownBy(() -> append("r1")).isInstanceOf(RequestRepeated.class);
        assertThat(append("r2").first()).isEqualTo(2);
        isWhole(2);
    }

    @Test
    void carriesOutWhatIsAskedAgainAfterItWasLostOnItsWay() {
        proxy.decide(() -> {
            proxy.goAway();
            return Fate.CUT_BEFORE;
        });
        assertThatThrownBy(() -> append("r1")).isInstanceOf(OutcomeUnknown.class);
        proxy.decide(() -> Fate.PASS);
        proxy.comeBack();
        assertThat(append("r1").first()).isEqualTo(1);
        isWhole(1);
    }

    @Test
    void saysThatNobodyIsThereWhenNothingWasEverSentAndGoesOnByItself() {
        append("r1");
        proxy.goAway();
        assertThatThrownBy(() -> append("open")).isInstanceOfAny(OutcomeUnknown.class, MongoException.class);
        assertThatThrownBy(() -> append("r2"))
                .isInstanceOf(MongoException.class)
                .satisfies(failed -> assertThat(Diagnosis.of(failed)).contains(Trouble.UNREACHABLE));
        proxy.comeBack();
        assertThat(append("r2").first()).isEqualTo(2);
        isWhole(2);
    }

    @Test
    void losesAndRepeatsNothingUnderLoadWithConnectionsThatBreak() throws Exception {
        Random random = new Random(7);
        FaultyLoad load = new FaultyLoad(List.of(ledger), 16);
        load.during(running -> {
            proxy.decide(() -> fate(random));
            running.awaitAnswers(300);
            proxy.goAway();
            proxy.comeBack();
            running.awaitAnswers(300);
            proxy.decide(() -> Fate.PASS);
        });
        load.isWholeIn(ledger);
    }

    private static synchronized Fate fate(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Fate.CUT_BEFORE;
            case 1 -> Fate.CUT_AFTER;
            default -> Fate.PASS;
        };
    }

    private void then(Fate... fates) {
        Queue<Fate> next = new ArrayDeque<>(List.of(fates));
        proxy.decide(() -> next.isEmpty() ? Fate.PASS : next.remove());
    }

    private Receipt append(String request) {
        Envelope envelope = new Envelope("own", new ActorId("anna"), request, null, null, null, null, null);
        AggregateId aggregate = new AggregateId(PROGRAMME, "note", request);
        NewEvent event = new NewEvent("e-" + request, aggregate, 0, Instant.EPOCH, noted("n"));
        return ledger.access().entrance().append(envelope, List.of(event));
    }

    private void isWhole(int count) {
        assertThat(ledger.ledger().readAfter(0, 10)).hasSize(count);
        assertThat(ledger.verification().full().verifiedUpTo()).isEqualTo(count);
    }
}
