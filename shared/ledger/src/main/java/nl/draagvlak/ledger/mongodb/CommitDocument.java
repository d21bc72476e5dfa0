package nl.draagvlak.ledger.mongodb;

import java.time.Instant;
import java.util.List;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.chain.Links;
import nl.draagvlak.ledger.store.ProgrammeTail;
import nl.draagvlak.ledger.store.StoredAppend;
import nl.draagvlak.ledger.store.Tail;
import org.bson.Document;

/** What is read of a commit as {@link NewCommit} says it is stored. */
final class CommitDocument {

    private CommitDocument() {}

    static Commit commit(Document stored) {
        return new Commit(
                stored.getLong("_id"),
                stored.getInteger("n"),
                recordedAt(stored),
                appends(stored).stream().map(append -> append.getString("json")).toList(),
                new Hash(stored.getString("hash")));
    }

    static Tail tail(Document stored) {
        return new Tail(
                stored.getLong("_id") + stored.getInteger("n") - 1,
                recordedAt(stored),
                new Hash(stored.getString("hash")));
    }

    static List<Document> appends(Document stored) {
        return stored.getList("appends", Document.class);
    }

    static ProgrammeId programme(Document append) {
        return new ProgrammeId(append.getString("p"));
    }

    static ProgrammeTail programmeTail(Document append) {
        String json = append.getString("json");
        return new ProgrammeTail(Links.number(json), Links.append(json), last(append));
    }

    static long last(Document append) {
        return append.getLong("first") + append.getInteger("n") - 1;
    }

    static StoredAppend append(Document stored, Document append) {
        return new StoredAppend(append.getLong("first"), recordedAt(stored), append.getString("json"));
    }

    private static Instant recordedAt(Document stored) {
        return Instant.ofEpochMilli(stored.getLong("at"));
    }
}
