package nl.draagvlak.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.draagvlak.ledger.LedgerFiles;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
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

    /** As its writer leaves it to the operating system when something reaches the disk. */
    static List<Competitor.Entry> axonJdbc(Path folder, int callers) {
        return axonJdbc("Axon JDBC on H2", "WRITE_DELAY=0", folder, callers, pool -> NoTransactionManager.INSTANCE);
    }

    /** On the disk before it answers, as ours is. */
    static List<Competitor.Entry> axonJdbcSynced(Path folder, int callers) {
        return axonJdbc(
                "Axon JDBC on H2, synced",
                "WRITE_DELAY=0, CHECKPOINT SYNC after each append",
                folder,
                callers,
                SyncedTransactions::new);
    }

    /** One with few pooled connections and one with many, because which of them is faster depends on the machine. */
    private static List<Competitor.Entry> axonJdbc(
            String name,
            String durability,
            Path folder,
            int callers,
            Function<JdbcConnectionPool, TransactionManager> transactions) {
        return IntStream.of(1, 2, callers)
                .filter(connections -> connections <= callers)
                .distinct()
                .mapToObj(connections -> new Competitor.Entry(
                        name,
                        "JdbcEventStorageEngine on a file, " + durability + ", VARBINARY payload, Jackson, pooled"
                                + " connections: "
                                + connections,
                        true,
                        any -> axonJdbcOpened(folder, connections, transactions)))
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

    private static Competitor axonJdbcOpened(
            Path within, int connections, Function<JdbcConnectionPool, TransactionManager> transactions) {
        Folder folder = Folder.make(within);
        String url = "jdbc:h2:file:" + folder.path().resolve("events").toAbsolutePath() + ";WRITE_DELAY=0";
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(connections);
        Serializer serializer = AxonJson.serializer();
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(pool::getConnection)
                .transactionManager(transactions.apply(pool))
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
