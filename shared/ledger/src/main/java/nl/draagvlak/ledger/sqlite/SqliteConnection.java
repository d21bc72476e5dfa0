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
import java.util.Properties;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

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
            "wal_autocheckpoint=4000",
            "secure_delete=ON");

    private static final Logger LOG = LoggerFactory.getLogger(SqliteConnection.class);

    private final Connection connection;
    private final Statement control;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SqliteConnection(Path file) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath(), driver());
            // Closed afterwards: a setting answers with a row, and while that is open SQLite makes no copy.
            try (Statement setting = connection.createStatement()) {
                for (String one : SETTINGS) {
                    setting.execute("PRAGMA " + one);
                }
            }
            control = connection.createStatement();
        } catch (SQLException failed) {
            throw new StoreFailed("cannot open " + file.getFileName(), failed);
        }
    }

    /** The driver would otherwise ask for the key of the last row after every change, which nobody wants to know. */
    private static Properties driver() {
        SQLiteConfig config = new SQLiteConfig();
        config.setGetGeneratedKeys(false);
        return config.toProperties();
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Executes statements of a schema. */
    void script(String... statements) {
        try {
            for (String sql : statements) {
                control.execute(sql);
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
            throw failed("cannot read", sql, failed);
        }
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        } catch (SQLException failed) {
            throw failed("cannot read", sql, failed);
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
            throw failed("cannot write", sql, failed);
        }
    }

    /** Does some work in one transaction, which is durable when this returns and undone when the work fails. */
    void transaction(Runnable work) {
        boolean durable = false;
        try {
            execute("BEGIN IMMEDIATE");
            work.run();
            execute("COMMIT");
            durable = true;
        } finally {
            if (!durable) {
                undo();
            }
        }
    }

    /** After most failures SQLite has undone everything by itself, and then complains that there is nothing to undo. */
    private void undo() {
        try {
            execute("ROLLBACK");
        } catch (StoreFailed nothingToUndo) {
            LOG.debug("nothing was left to undo", nothingToUndo);
        }
    }

    private void execute(String sql) {
        try {
            control.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new StoreFailed("cannot write", failed);
        }
    }

    /** What to throw for a statement that failed. The driver has finished with it for good, so it is prepared anew when it is next asked. */
    private StoreFailed failed(String message, String sql, SQLException cause) {
        PreparedStatement dead = prepared.remove(sql);
        try {
            if (dead != null) {
                dead.close();
            }
        } catch (SQLException ignored) {
            LOG.debug("a failed statement could not be closed", ignored);
        }
        return new StoreFailed(message, cause);
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
        PreparedStatement statement = prepared(sql);
        bind(statement, values);
        return statement;
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
