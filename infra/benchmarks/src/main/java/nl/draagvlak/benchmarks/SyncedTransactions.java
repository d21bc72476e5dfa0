package nl.draagvlak.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.h2.jdbcx.JdbcConnectionPool;

/** Has H2 bring to the disk what was committed, after each append. */
record SyncedTransactions(JdbcConnectionPool pool) implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        return new Transaction() {
            @Override
            public void commit() {
                sync();
            }

            @Override
            public void rollback() {}
        };
    }

    private void sync() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
