package nl.draagvlak.ledger.mongodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.Placed;
import nl.draagvlak.ledger.store.ProgrammeTail;
import nl.draagvlak.ledger.store.StoredAppend;
import nl.draagvlak.ledger.store.Tail;
import org.bson.Document;

/**
 * A commit as MongoDB holds it: {@code _id} is the position of its first event, {@code appends} hold each append's text and place,
 * {@code claims} what no other commit may claim, {@code keys} what became of unique keys.
 */
final class CommitDocument {

    private CommitDocument() {}

    static Document of(Commit commit, List<Placed> appends) {
        List<String> claims = new ArrayList<>();
        List<Document> keys = new ArrayList<>();
        List<Document> texts = new ArrayList<>();
        for (Placed placed : appends) {
            Draft draft = placed.draft();
            Document text = new Document("p", draft.programme().value())
                    .append("number", placed.number())
                    .append("first", placed.position())
                    .append("n", draft.events().size())
                    .append("hash", placed.hash().hex());
            if (draft.request() != null) {
                text.append("request", draft.request().id());
                claims.add(Claims.text(draft.request()));
            }
            texts.add(text.append("json", placed.json()));
            draft.events().forEach(event -> {
                claims.add(Claims.text(event.place()));
                claims.add(Claims.text(event.id()));
            });
            draft.keys()
                    .forEach(change ->
                            keys.add(new Document("k", Claims.text(change.claim())).append("taken", change.taken())));
        }
        return new Document("_id", commit.position())
                .append("n", commit.count())
                .append("at", commit.recordedAt().toEpochMilli())
                .append("hash", commit.hash().hex())
                .append("claims", claims)
                .append("keys", keys)
                .append("appends", texts);
    }

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
        return new ProgrammeTail(append.getLong("number"), new Hash(append.getString("hash")), last(append));
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
