package nl.draagvlak.ledger.sqlite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.CommitWriter;
import nl.draagvlak.ledger.store.Insertion;
import nl.draagvlak.ledger.store.Placed;
import nl.draagvlak.ledger.store.ProgrammeTail;
import nl.draagvlak.ledger.store.Tail;

/** The one connection that writes the ledger's file. */
final class SqliteCommitWriter implements CommitWriter {

    private final SqliteConnection connection;
    private final CommitIndex index;
    private final Consumer<List<Placed>> written;
    private final Map<ProgrammeId, ProgrammeTail> tails = new HashMap<>();
    private Tail tail;

    /**
     * A writer.
     *
     * @param written is told what became durable
     */
    SqliteCommitWriter(SqliteConnection connection, Consumer<List<Placed>> written) {
        this.connection = connection;
        this.index = new CommitIndex(connection);
        this.written = written;
        this.tail = SqliteQueries.tail(connection);
    }

    @Override
    public Tail tail() {
        return tail;
    }

    @Override
    public ProgrammeTail tail(ProgrammeId programme) {
        return tails.computeIfAbsent(programme, id -> connection
                .first(
                        """
                        SELECT number, hash, first + n - 1 FROM appends
                        WHERE programme = ? ORDER BY pos DESC, line DESC LIMIT 1\
                        """,
                        row -> new ProgrammeTail(row.getLong(1), Hash.of(row.getBytes(2)), row.getLong(3)),
                        id.value())
                .orElse(ProgrammeTail.EMPTY));
    }

    @Override
    public void refresh() {
        tails.clear();
        tail = SqliteQueries.tail(connection);
    }

    @Override
    public Set<Claim> held(Set<Claim> claims) {
        Set<Claim> held = new HashSet<>();
        for (Claim claim : claims) {
            if (held(claim)) {
                held.add(claim);
            }
        }
        return held;
    }

    private boolean held(Claim claim) {
        return switch (claim) {
            case Claim.Sequence(var aggregate, var sequence) ->
                connection.exists(
                        "SELECT 1 FROM aggregates WHERE aggregate = ? AND sequence = ?",
                        aggregate.toString(),
                        sequence);
            case Claim.EventId(var id) -> connection.exists("SELECT 1 FROM events WHERE id = ?", id);
            case Claim.Request(var programme, var id) ->
                connection.exists("SELECT 1 FROM requests WHERE programme = ? AND request = ?", programme.value(), id);
            case Claim.Key(var programme, var hash) ->
                connection
                        .first("""
                            SELECT taken FROM keys WHERE programme = ? AND hash = ?
                            ORDER BY first DESC, step DESC LIMIT 1\
                            """, row -> row.getInt(1) == 1, programme.value(), hash)
                        .orElse(false);
        };
    }

    @Override
    public Insertion insert(Commit commit, List<Placed> appends) {
        try {
            connection.transaction(() -> {
                connection.change(
                        "INSERT INTO commits (pos, n, recorded_at, events, hash) VALUES (?, ?, ?, ?, ?)",
                        commit.position(),
                        commit.count(),
                        commit.recordedAt().toEpochMilli(),
                        String.join("\n", commit.appends()),
                        commit.hash().bytes());
                for (int line = 0; line < appends.size(); line++) {
                    index.add(commit.position(), line, appends.get(line));
                }
            });
        } catch (StoreFailed failed) {
            refresh();
            if (!tail.hash().equals(commit.hash())) {
                throw failed;
            }
        }
        tail = Tail.of(commit);
        appends.forEach(placed -> tails.put(placed.draft().programme(), placed.tail()));
        written.accept(appends);
        return Insertion.DONE;
    }
}
