package nl.draagvlak.ledger.sqlite;

import java.util.List;
import nl.draagvlak.ledger.vault.WrappedKeys;

/** One table of a vault's file, as it is stored. */
final class SqliteWrappedKeys implements WrappedKeys {

    private final SqliteConnection connection;
    private final String select;
    private final String update;

    /**
     * A table.
     *
     * @param connection that nobody else uses meanwhile
     * @param name the column by which its rows are known
     */
    SqliteWrappedKeys(SqliteConnection connection, String table, String name) {
        this.connection = connection;
        this.select =
                "SELECT " + name + ", wrapped FROM " + table + " WHERE " + name + " > ? ORDER BY " + name + " LIMIT ?";
        this.update = "UPDATE " + table + " SET wrapped = ? WHERE " + name + " = ?";
    }

    @Override
    public List<Wrapped> after(String name, int limit) {
        return connection.all(select, row -> new Wrapped(row.getString(1), row.getBytes(2)), name, limit);
    }

    @Override
    public void replace(List<Wrapped> others) {
        connection.transaction(() -> others.forEach(other -> connection.change(update, other.bytes(), other.name())));
    }
}
