package nl.draagvlak.ledger.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** One connection with its prepared statements, for one thread at a time. */
final class SqliteConnection implements AutoCloseable {

    /** Set on every connection: durable at every commit, readers beside one writer. */
    private static final List<String> SETTINGS = List.of(
            "journal_mode=WAL",
            "synchronous=FULL",
            "fullfsync=1",
            "busy_timeout=5000",
            "cache_size=-32000",
            "mmap_size=0",
            "wal_autocheckpoint=1000",
            "secure_delete=ON");

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SqliteConnection(Path file) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (Statement statement = connection.createStatement()) {
                for (String setting : SETTINGS) {
                    statement.execute("PRAGMA " + setting);
                }
            }
        } catch (SQLException failed) {
            throw new StoreFailed("cannot open " + file.getFileName(), failed);
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Executes statements of a schema. */
    void script(String... statements) {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new StoreFailed("cannot prepare the file", failed);
        }
    }

    <T> List<T> all(String sql, Row<T> row, Object... values) {
        return until(Long.MAX_VALUE, read -> 1, sql, row, values);
    }

    /** Reads rows until they weigh enough. */
    <T> List<T> until(long enough, ToLongFunction<T> weight, String sql, Row<T> row, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            List<T> found = new ArrayList<>();
            for (long sum = 0; sum < enough && rows.next(); sum += weight.applyAsLong(found.getLast())) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException failed) {
            throw new StoreFailed("cannot read", failed);
        }
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        } catch (SQLException failed) {
            throw new StoreFailed("cannot read", failed);
        }
    }

    boolean exists(String sql, Object... values) {
        return first(sql, row -> true, values).isPresent();
    }

    /** Executes a change; returns how many rows it touched. */
    int change(String sql, Object... values) {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException failed) {
            throw new StoreFailed("cannot write", failed);
        }
    }

    /** Does some work in one transaction, which is durable when this returns and undone when the work fails. */
    void transaction(Runnable work) {
        try {
            connection.setAutoCommit(false);
            try {
                work.run();
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new StoreFailed("cannot write", failed);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new StoreFailed("cannot close", failed);
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
