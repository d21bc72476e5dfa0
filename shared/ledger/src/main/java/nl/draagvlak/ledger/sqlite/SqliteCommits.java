package nl.draagvlak.ledger.sqlite;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.store.CommitStore;
import nl.draagvlak.ledger.store.CommitWriter;
import nl.draagvlak.ledger.store.Placed;
import nl.draagvlak.ledger.store.StoredAppend;
import nl.draagvlak.ledger.store.Tail;

/** The ledger in one SQLite file, written by one process. */
public final class SqliteCommits implements CommitStore {

    private static final int READERS = 4;

    private final SqliteConnection writing;
    private final SqliteCommitWriter writer;
    private final RecentEvents recent;
    private final SqliteReaders readers;
    private final Map<ProgrammeId, Long> heads = new ConcurrentHashMap<>();
    private volatile Tail tail;

    /** Opens a file, making it when there is none. */
    public SqliteCommits(Path file) {
        writing = new SqliteConnection(file);
        writing.script(LedgerSchema.statements());
        tail = SqliteQueries.tail(writing);
        recent = RecentEvents.of(writing);
        writer = new SqliteCommitWriter(writing, recent, this::written);
        readers = new SqliteReaders(file, READERS);
    }

    @Override
    public CommitWriter writer() {
        return writer;
    }

    @Override
    public Tail tail() {
        return tail;
    }

    @Override
    public long head(ProgrammeId programme) {
        Long known = heads.get(programme);
        return known != null
                ? known
                : heads.merge(
                        programme,
                        readers.read(connection -> SqliteQueries.programmeTail(connection, programme)
                                .position()),
                        Math::max);
    }

    @Override
    public List<Commit> readAfter(long position, int events) {
        return readers.read(connection -> SqliteQueries.readAfter(connection, position, events));
    }

    @Override
    public List<StoredAppend> readAll(long position, int events) {
        return readers.read(connection -> AppendQueries.readAll(connection, position, events));
    }

    @Override
    public List<StoredAppend> readProgramme(ProgrammeId programme, long position, int events) {
        return readers.read(connection -> AppendQueries.readProgramme(connection, programme, position, events));
    }

    @Override
    public List<StoredAppend> readAggregate(AggregateId aggregate, long sequence, int events) {
        // Taken before the table is read: what is moved in between is then found twice, and never not at all.
        NavigableMap<Long, Long> latest = recent.of(aggregate, sequence);
        return readers.read(connection -> AppendQueries.readAggregate(connection, aggregate, sequence, events, latest));
    }

    @Override
    public Optional<StoredAppend> readRequest(ProgrammeId programme, String requestId) {
        return readers.read(connection -> AppendQueries.readRequest(connection, programme, requestId));
    }

    @Override
    public long positionAt(Instant moment) {
        return readers.read(connection -> SqliteQueries.positionAt(connection, moment));
    }

    @Override
    public List<ProgrammeId> programmes() {
        return readers.read(SqliteQueries::programmes);
    }

    @Override
    public void close() {
        readers.close();
        writing.close();
    }

    private void written(List<Placed> appends) {
        tail = writer.tail();
        appends.forEach(placed -> heads.merge(placed.draft().programme(), placed.last(), Math::max));
    }
}
