package nl.draagvlak.ledger.sqlite;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Inserts rows, many with each statement, because a statement costs as much as several rows.
 *
 * @param connection where to
 */
record RowInserts(SqliteConnection connection) {

    private static final int[] ROWS_AT_ONCE = {32, 8, 1};

    /**
     * Inserts them in order.
     *
     * @param into a table and its columns
     */
    void insert(String into, List<Object[]> rows) {
        int done = 0;
        for (int size : ROWS_AT_ONCE) {
            for (; rows.size() - done >= size; done += size) {
                insertAtOnce(into, rows.subList(done, done + size));
            }
        }
    }

    private void insertAtOnce(String into, List<Object[]> rows) {
        String row = "(" + String.join(", ", Collections.nCopies(rows.getFirst().length, "?")) + ")";
        connection.change(
                "INSERT INTO " + into + " VALUES " + String.join(", ", Collections.nCopies(rows.size(), row)),
                rows.stream().flatMap(Arrays::stream).toArray());
    }
}
