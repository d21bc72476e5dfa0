package nl.draagvlak.ledger.sqlite;

import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.KeyChange;
import nl.draagvlak.ledger.store.Placed;

/** Writes the rows by which an append is found again, and by which what it claims is known to be held. */
final class CommitIndex {

    private final SqliteConnection connection;

    CommitIndex(SqliteConnection connection) {
        this.connection = connection;
    }

    /** Indexes the append that is the given line of the commit at {@code pos}. */
    void add(long pos, int line, Placed placed) {
        Draft draft = placed.draft();
        String programme = draft.programme().value();
        connection.change(
                "INSERT INTO appends (programme, pos, line, first, n, number, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                programme,
                pos,
                line,
                placed.position(),
                draft.events().size(),
                placed.number(),
                placed.hash().bytes());
        long position = placed.position();
        for (Draft.Event event : draft.events()) {
            connection.change(
                    "INSERT INTO aggregates (aggregate, sequence, pos, line, first) VALUES (?, ?, ?, ?, ?)",
                    event.place().aggregate().toString(),
                    event.place().sequence(),
                    pos,
                    line,
                    placed.position());
            connection.change(
                    "INSERT INTO events (id, pos) VALUES (?, ?)", event.id().id(), position++);
        }
        if (draft.request() != null) {
            connection.change(
                    "INSERT INTO requests (programme, request, pos, line, first) VALUES (?, ?, ?, ?, ?)",
                    programme,
                    draft.request().id(),
                    pos,
                    line,
                    placed.position());
        }
        for (int step = 0; step < draft.keys().size(); step++) {
            KeyChange change = draft.keys().get(step);
            connection.change(
                    "INSERT INTO keys (programme, hash, first, step, taken) VALUES (?, ?, ?, ?, ?)",
                    programme,
                    change.claim().hash(),
                    placed.position(),
                    step,
                    change.taken() ? 1 : 0);
        }
    }
}
