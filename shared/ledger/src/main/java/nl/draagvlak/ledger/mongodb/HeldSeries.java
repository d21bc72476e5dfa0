package nl.draagvlak.ledger.mongodb;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draagvlak.ledger.store.AppendEvents;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.Tail;
import org.bson.Document;

/**
 * Which ids of a series are held, up to the end that its writer knows. A series is read when the first of its ids is asked for, which is
 * once in 65,536 events, and from then on follows what is added. An index that keeps each id unique would have to take in every one.
 *
 * <p>That is enough although others write as well: a commit takes its position only if nothing came behind the end that its writer knows.
 */
final class HeldSeries {

    /** With more than so many, which take half a megabyte, it begins anew. */
    private static final int MANY = 64;

    private static final BitSet NONE = new BitSet();

    private final MongoCollection<Document> commits;
    private final Map<String, BitSet> known = new HashMap<>();

    /**
     * Knows of no series yet.
     *
     * @param commits where they are read. They are read as the primary has them, because up to a known end that is what a majority has, and
     *     a new primary may for a moment not know yet that a majority has it
     */
    HeldSeries(MongoCollection<Document> commits) {
        this.commits = commits.withReadConcern(ReadConcern.LOCAL);
    }

    /** Whether any of the ids is held. */
    boolean anyHeld(Collection<SeriesId> asked, Tail end) {
        know(asked, end);
        for (SeriesId id : asked) {
            if (isHeld(id)) {
                return true;
            }
        }
        return false;
    }

    /** Those of the ids that are held. */
    Set<SeriesId> held(Collection<SeriesId> asked, Tail end) {
        know(asked, end);
        return asked.stream().filter(this::isHeld).collect(Collectors.toSet());
    }

    private boolean isHeld(SeriesId id) {
        return known.getOrDefault(id.series(), NONE).get(id.number());
    }

    /** Takes in what this writer added. */
    void add(List<SeriesId> ids) {
        ids.forEach(id -> add(id, known));
    }

    /** Takes in what another added. */
    void add(CommitDocument commit) {
        if (commit.series().stream().anyMatch(known::containsKey)) {
            add(commit, known);
        }
    }

    private static void add(CommitDocument commit, Map<String, BitSet> to) {
        for (KeptAppend append : commit.appends()) {
            for (Draft.Event event : AppendEvents.of(append.json())) {
                SeriesId id = SeriesId.of(event.id().id());
                if (id != null) {
                    add(id, to);
                }
            }
        }
    }

    private static void add(SeriesId id, Map<String, BitSet> to) {
        BitSet numbers = to.get(id.series());
        if (numbers != null) {
            numbers.set(id.number());
        }
    }

    private void know(Collection<SeriesId> asked, Tail end) {
        if (known.size() > MANY) {
            known.clear();
        }
        Map<String, BitSet> read = new HashMap<>();
        for (SeriesId id : asked) {
            if (!known.containsKey(id.series())) {
                read.put(id.series(), new BitSet());
            }
        }
        if (!read.isEmpty()) {
            commits.find(Filters.and(Filters.in("series", read.keySet()), Filters.lte("_id", end.position())))
                    .forEach(commit -> add(new CommitDocument(commit), read));
            known.putAll(read);
        }
    }
}
