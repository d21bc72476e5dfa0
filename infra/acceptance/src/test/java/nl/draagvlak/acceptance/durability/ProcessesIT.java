package nl.draagvlak.acceptance.durability;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.LedgerDatabases;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.vault.MasterKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Three processes with 16 writers each on one database. */
class ProcessesIT {

    private static final int WRITERS = 16;
    private static final int ENOUGH = 400;
    private static final List<String> NAMES = List.of("a", "b", "c");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final InetSocketAddress address = server.bind();
    private final String uri = "mongodb://" + address.getHostString() + ":" + address.getPort() + "/draagvlak";
    private final List<WriterProcess> processes = new ArrayList<>();

    @AfterEach
    void stop() {
        processes.forEach(WriterProcess::close);
        server.shutdownNow();
    }

    @Test
    void keepOneOrderGiveEveryPlaceOnceAndLetNobodyStarve() {
        for (String name : NAMES) {
            processes.add(WriterProcess.start(ENOUGH, List.of(name, uri, Integer.toString(WRITERS))));
        }
        processes.forEach(WriterProcess::begin);
        processes.forEach(WriterProcess::awaitEnough);
        processes.forEach(WriterProcess::stop);

        List<Answered> told = new ArrayList<>();
        for (WriterProcess process : processes) {
            assertThat(process.lines()).endsWith("ended");
            assertThat(process.lines("busy")).isEmpty();
            assertThat(process.lines("unknown")).isEmpty();
            told.addAll(Answered.by(process));
        }
        MasterKey master = MasterKey.of("A".repeat(43) + "=", new SecureRandom());
        try (OpenLedger ledger = LedgerDatabases.open(uri, Clock.systemUTC(), master, EventCatalogue.draagvlak())) {
            Aftermath aftermath = new Aftermath(ledger, 0);
            aftermath.isWhole();
            aftermath.holdsNoTornAppend();
            aftermath.holds(told);
            assertThat(aftermath.size()).isEqualTo(Appends.EVENTS * (told.size() + wins()));
        }
        assertFair(told.size());
    }

    /** How many contested places were given; each that several wanted was given to exactly one. */
    private int wins() {
        Map<String, Integer> winners = new HashMap<>();
        for (WriterProcess process : processes) {
            process.lines("refused")
                    .forEach(line -> winners.merge(line.substring("refused ".length()), 0, Integer::sum));
            process.lines("won").forEach(line -> winners.merge(line.substring("won ".length()), 1, Integer::sum));
        }
        assertThat(winners).hasSizeGreaterThan(10).allSatisfy((place, won) -> assertThat(won)
                .as("contested place %s", place)
                .isEqualTo(1));
        return winners.size();
    }

    /** Each process has a third; none may have less than a third of that. */
    private void assertFair(int total) {
        System.out.printf("three processes with %d writers each: %,d appends", WRITERS, total);
        for (WriterProcess process : processes) {
            System.out.printf(", %,d", process.lines("done").size());
        }
        System.out.println();
        assertThat(processes)
                .allSatisfy(process -> assertThat(process.lines("done")).hasSizeGreaterThan(total / 9));
    }
}
