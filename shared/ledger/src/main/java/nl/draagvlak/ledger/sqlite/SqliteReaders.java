package nl.draagvlak.ledger.sqlite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A few platform threads that read, each on a connection of its own. Calls into SQLite pin the thread that makes them, so virtual threads
 * hand their reading over and wait.
 */
final class SqliteReaders implements AutoCloseable {

    private final Path file;
    private final ExecutorService threads;
    private final List<SqliteConnection> connections = new ArrayList<>();
    private final ThreadLocal<SqliteConnection> own = ThreadLocal.withInitial(this::open);

    SqliteReaders(Path file, int count) {
        this.file = file;
        this.threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name("ledger-reader-", 0).daemon().factory());
    }

    <T> T read(Function<SqliteConnection, T> query) {
        try {
            return CompletableFuture.supplyAsync(() -> query.apply(own.get()), threads)
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(30, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        synchronized (connections) {
            connections.forEach(SqliteConnection::close);
        }
    }

    private SqliteConnection open() {
        SqliteConnection connection = new SqliteConnection(file);
        synchronized (connections) {
            connections.add(connection);
        }
        return connection;
    }
}
