package nl.draagvlak.ledger.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.InProcessMongo;
import nl.draagvlak.ledger.LedgerDatabases;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.reading.News;
import nl.draagvlak.ledger.vault.MasterKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two ledgers open on one database, as two processes have it. */
class CommitStreamTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final MasterKey MASTER = MasterKey.of("A".repeat(43) + "=", new SecureRandom());
    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");

    private final List<AutoCloseable> open = new ArrayList<>();
    private int events;

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
    }

    @Test
    void sendsThePlaceOfEveryCommit() {
        InProcessMongo server = server(true);
        OpenLedger ledger = ledger(server.uri());
        try (MongoClient client = MongoClients.create(server.uri());
                News.Flow flow =
                        new CommitStream(client.getDatabase("draagvlak")).open().orElseThrow()) {
            append(ledger, 2);
            assertThat(next(flow)).isEqualTo(2);
            append(ledger, 1);
            assertThat(next(flow)).isEqualTo(3);
        }
    }

    @Test
    void isNotOfferedByAServerThatHasNone() {
        try (MongoClient client = MongoClients.create(server(false).uri())) {
            assertThat(new CommitStream(client.getDatabase("draagvlak")).open()).isEmpty();
        }
    }

    @Test
    void tellsAnotherProcessOfEveryHeadOnce() {
        InProcessMongo server = server(true);
        OpenLedger writing = ledger(server.uri());
        List<Long> heard = heardBy(ledger(server.uri()));
        for (long head = 1; head <= 20; head++) {
            append(writing, 1);
            long now = head;
            until(() -> heard.contains(now));
        }
        assertThat(heard)
                .isSorted()
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void tellsAnotherProcessAlsoWithoutIt() {
        InProcessMongo server = server(false);
        OpenLedger writing = ledger(server.uri());
        List<Long> heard = heardBy(ledger(server.uri()));
        append(writing, 1);
        until(() -> heard.contains(1L));
        append(writing, 1);
        until(() -> heard.contains(2L));
        assertThat(heard).containsExactly(1L, 2L);
    }

    @Test
    void neitherMissesNorRepeatsWhatWasAddedWhileTheConnectionWasCut() {
        InProcessMongo server = server(true);
        OpenLedger writing = ledger(server.uri());
        ConnectionString uri = new ConnectionString(server.uri());
        int port = Integer.parseInt(uri.getHosts().getFirst().replaceFirst(".*:", ""));
        Cable cable = opened(new Cable(port));
        List<Long> heard = heardBy(ledger("mongodb://127.0.0.1:" + cable.port()));
        append(writing, 1);
        until(() -> heard.contains(1L));
        for (long head = 2; head <= 6; head++) {
            cable.cut();
            append(writing, 1);
            long now = head;
            until(() -> heard.contains(now));
        }
        assertThat(heard).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    private static long next(News.Flow flow) {
        long[] position = new long[1];
        until(() -> (position[0] = flow.next()) > 0);
        return position[0];
    }

    private InProcessMongo server(boolean changeStreams) {
        return opened(new InProcessMongo(changeStreams));
    }

    private OpenLedger ledger(String uri) {
        return opened(LedgerDatabases.open(uri, CLOCK, MASTER));
    }

    private static List<Long> heardBy(OpenLedger ledger) {
        List<Long> heard = new CopyOnWriteArrayList<>();
        ledger.ledger().onAppend(heard::add);
        return heard;
    }

    private <T extends AutoCloseable> T opened(T one) {
        open.add(one);
        return one;
    }

    private void append(OpenLedger ledger, int count) {
        List<NewEvent> added = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events++;
            added.add(new NewEvent(
                    "e" + events,
                    new AggregateId(PROGRAMME, "programme", "x" + events),
                    0,
                    CLOCK.instant(),
                    new HalfLifeSet(90)));
        }
        Envelope envelope = new Envelope("own", new ActorId("anna"), null, null, null, null, null, null);
        ledger.access().entrance().append(envelope, added);
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }
}
