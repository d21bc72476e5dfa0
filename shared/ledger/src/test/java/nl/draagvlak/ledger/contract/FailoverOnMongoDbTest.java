package nl.draagvlak.ledger.contract;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import nl.draagvlak.ledger.LedgerDatabases;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RealMongo;
import nl.draagvlak.ledger.vault.MasterKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes that append to three servers while the primary goes: nothing that was answered is lost, and nothing is there twice. */
class FailoverOnMongoDbTest {

    private static final int CALLERS = 16;
    private static final int ANSWERS = 300;

    @BeforeAll
    static void needsDocker() {
        RealMongo.required();
    }

    private ReplicaSet servers;
    private OpenLedger first;
    private OpenLedger second;

    @BeforeEach
    void open() {
        servers = new ReplicaSet();
        first = ledger();
        second = ledger();
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
        servers.close();
    }

    @Test
    void losesNothingWhenThePrimaryStepsDownAgainAndAgain() throws Exception {
        FaultyLoad load = new FaultyLoad(List.of(first, second), CALLERS);
        load.during(running -> {
            running.awaitAnswers(ANSWERS);
            servers.stepDown();
            running.awaitAnswers(ANSWERS);
            servers.stepDown();
            running.awaitAnswers(ANSWERS);
        });
        load.isWholeIn(first);
        load.isWholeIn(second);
    }

    @Test
    void losesNothingWhenThePrimaryIsKilled() throws Exception {
        FaultyLoad load = new FaultyLoad(List.of(first, second), CALLERS);
        load.during(running -> {
            running.awaitAnswers(ANSWERS);
            servers.killPrimary();
            running.awaitAnswers(ANSWERS);
        });
        load.isWholeIn(first);
        load.isWholeIn(second);
    }

    private OpenLedger ledger() {
        MasterKey master = MasterKey.of("A".repeat(43) + "=", new SecureRandom());
        return LedgerDatabases.open(servers.uri(), Clock.systemUTC(), master, Noted.CATALOGUE);
    }
}
