package nl.draagvlak.ledger.sqlite;

import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.KeyChange;
import nl.draagvlak.ledger.store.NewCommit;
import nl.draagvlak.ledger.store.Placed;

/** The rows of a commit, gathered by table so that each table is written in one go. */
final class CommitRows {

    private final NewCommit commit;
    private final List<Object[]> appends = new ArrayList<>();
    private final List<Object[]> requests = new ArrayList<>();
    private final List<Object[]> keys = new ArrayList<>();

    CommitRows(NewCommit commit) {
        this.commit = commit;
        commit.appends().forEach(this::add);
    }

    /** Writes them; what a primary key refuses fails. */
    void write(SqliteConnection connection) {
        connection.change(
                "INSERT INTO commits (pos, n, recorded_at, hash) VALUES (?, ?, ?, ?)",
                commit.position(),
                commit.count(),
                commit.recordedAt().toEpochMilli(),
                commit.hash().bytes());
        RowInserts inserts = new RowInserts(connection);
        inserts.insert("appends (pos, n, commit_pos, programme, text)", appends);
        inserts.insert("requests (programme, request, pos)", requests);
        inserts.insert("keys (programme, hash, pos, step, taken)", keys);
    }

    private void add(Placed placed) {
        Draft draft = placed.draft();
        String programme = draft.programme().value();
        Long position = placed.position();
        appends.add(new Object[] {position, draft.events().size(), commit.position(), programme, placed.json()});
        if (draft.request() != null) {
            requests.add(new Object[] {programme, draft.request().id(), position});
        }
        for (int step = 0; step < draft.keys().size(); step++) {
            KeyChange change = draft.keys().get(step);
            keys.add(new Object[] {programme, change.claim().hash(), position, step, change.taken() ? 1 : 0});
        }
    }
}
