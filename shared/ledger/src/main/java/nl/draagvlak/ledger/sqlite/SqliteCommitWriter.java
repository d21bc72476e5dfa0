package nl.draagvlak.ledger.sqlite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.append.OutcomeUnknown;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.CommitWriter;
import nl.draagvlak.ledger.store.Insertion;
import nl.draagvlak.ledger.store.NewCommit;
import nl.draagvlak.ledger.store.Placed;
import nl.draagvlak.ledger.store.ProgrammeTail;
import nl.draagvlak.ledger.store.Tail;
import nl.draagvlak.ledger.store.Trouble;

/** The one connection that writes the ledger's file. */
final class SqliteCommitWriter implements CommitWriter {

    private final SqliteConnection connection;
    private final RecentEvents recent;
    private final AggregateEnds ends;
    private final EventIds ids;
    private final Consumer<List<Placed>> written;
    private final Map<ProgrammeId, ProgrammeTail> tails = new HashMap<>();
    private Tail tail;

    /**
     * A writer.
     *
     * @param recent events that are not in the tables of aggregates and events yet; this writer moves them there
     * @param written is told what became durable
     */
    SqliteCommitWriter(SqliteConnection connection, RecentEvents recent, Consumer<List<Placed>> written) {
        this.connection = connection;
        this.recent = recent;
        this.ends = new AggregateEnds(connection, recent);
        this.ids = new EventIds(connection, recent);
        this.written = written;
        this.tail = SqliteQueries.tail(connection);
    }

    @Override
    public Tail tail() {
        return tail;
    }

    @Override
    public ProgrammeTail tail(ProgrammeId programme) {
        return tails.computeIfAbsent(programme, id -> SqliteQueries.programmeTail(connection, id));
    }

    @Override
    public void refresh() {
        tails.clear();
        tail = SqliteQueries.tail(connection);
    }

    @Override
    public Set<Claim.Key> taken(Set<Claim.Key> keys) {
        return keys.stream().filter(this::held).collect(Collectors.toSet());
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
            case Claim.Sequence place -> ends.isHeld(place);
            case Claim.EventId(var id) -> ids.isHeld(id);
            case Claim.Request(var programme, var id) ->
                connection.exists("SELECT 1 FROM requests WHERE programme = ? AND request = ?", programme.value(), id);
            case Claim.Key(var programme, var hash) ->
                connection
                        .first("""
                            SELECT taken FROM keys WHERE programme = ? AND hash = ?
                            ORDER BY pos DESC, step DESC LIMIT 1\
                            """, row -> row.getInt(1) == 1, programme.value(), hash)
                        .orElse(false);
        };
    }

    @Override
    public Insertion insert(NewCommit commit) {
        List<Placed> appends = commit.appends();
        if (ends.anyHeld(appends) || ids.anyHeld(appends)) {
            return Insertion.CLAIM_HELD;
        }
        AtomicBoolean whole = new AtomicBoolean();
        boolean move = recent.areEnough();
        try {
            connection.transaction(() -> {
                if (move) {
                    recent.write(connection);
                }
                new CommitRows(commit).write(connection);
                whole.set(true);
            });
        } catch (StoreFailed failed) {
            if (failed.isHeldAlready()) {
                return Insertion.CLAIM_HELD;
            }
            settle(commit, failed, whole.get());
        }
        if (move) {
            recent.forget();
        }
        recent.add(appends);
        ends.moved(appends);
        tail = commit.tail();
        appends.forEach(placed -> tails.put(placed.draft().programme(), placed.tail()));
        written.accept(appends);
        return Insertion.DONE;
    }

    /**
     * Returns when the commit is there all the same. One that failed before all of it was handed over, or for want of room, is not there;
     * of one that failed later, when it was to be brought to the disk, a crash decides whether it is.
     */
    private void settle(NewCommit commit, StoreFailed failed, boolean whole) {
        refresh();
        if (tail.hash().equals(commit.hash())) {
            return;
        }
        boolean unwritten = !whole || failed.trouble() == Trouble.FULL || failed.trouble() == Trouble.READ_ONLY;
        throw unwritten ? failed : new OutcomeUnknown(failed);
    }
}
