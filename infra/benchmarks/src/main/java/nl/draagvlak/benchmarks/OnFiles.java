package nl.draagvlak.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.ledger.LedgerFiles;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.h2.jdbcx.JdbcConnectionPool;

/** The two that keep events in a file of their own process. */
final class OnFiles {

    private static final PersistenceExceptionResolver NEVER_A_CONFLICT = failed -> false;

    private OnFiles() {}

    static Competitor.Entry draagvlak(Path folder) {
        return new Competitor.Entry(
                "Draagvlak on SQLite",
                "as shipped: WAL, synchronous=FULL, one writer, hash chain and vault included",
                true,
                callers -> draagvlakOpened(folder));
    }

    /** One with few pooled connections and one with many, because which of them is faster depends on the machine. */
    static List<Competitor.Entry> axonJdbc(Path folder, int callers) {
        return IntStream.of(1, 2, callers)
                .filter(connections -> connections <= callers)
                .distinct()
                .mapToObj(connections -> new Competitor.Entry(
                        "Axon JDBC on H2",
                        "JdbcEventStorageEngine on a file, WRITE_DELAY=0, VARBINARY payload, Jackson, pooled"
                                + " connections: "
                                + connections,
                        true,
                        any -> axonJdbcOpened(folder, connections)))
                .toList();
    }

    private static Competitor draagvlakOpened(Path within) {
        Folder folder = Folder.make(within);
        LedgerFiles ledger = LedgerFiles.open(folder.path(), Clock.systemUTC());
        return new Competitor(ledger.engine(), () -> {
            ledger.close();
            folder.close();
        });
    }

    private static Competitor axonJdbcOpened(Path within, int connections) {
        Folder folder = Folder.make(within);
        String url = "jdbc:h2:file:" + folder.path().resolve("events").toAbsolutePath() + ";WRITE_DELAY=0";
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(connections);
        Serializer serializer = AxonJson.serializer();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(pool::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .persistenceExceptionResolver(NEVER_A_CONFLICT)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(new H2Tables());
        return new Competitor(engine, () -> {
            pool.dispose();
            folder.close();
        });
    }
}
