package nl.draagvlak.ledger.mongodb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.store.Tail;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What is read of a commit as {@link CommitBytes} says it is stored. */
record CommitDocument(Document stored) {

    Commit commit() {
        return new Commit(position(), count(), recordedAt(), texts("appends"), hash());
    }

    Tail tail() {
        return new Tail(position() + count() - 1, recordedAt(), hash());
    }

    Instant recordedAt() {
        return Instant.ofEpochMilli(stored.getLong("at"));
    }

    /** Its appends, in order. */
    List<KeptAppend> appends() {
        List<ProgrammeId> programmes =
                texts("programmes").stream().map(ProgrammeId::new).toList();
        @Nullable List<Integer> counts = stored.getList("counts", Integer.class);
        List<String> texts = texts("appends");
        List<KeptAppend> appends = new ArrayList<>(texts.size());
        long first = position();
        for (int i = 0; i < texts.size(); i++) {
            ProgrammeId programme = programmes.get(programmes.size() == 1 ? 0 : i);
            int count = counts == null ? 1 : counts.get(i);
            appends.add(new KeptAppend(programme, first, count, texts.get(i)));
            first += count;
        }
        return appends;
    }

    /** The series that ids of its events are of. */
    List<String> series() {
        return texts("series");
    }

    /** What no other commit may claim. */
    List<String> claims() {
        return texts("claims");
    }

    private List<String> texts(String name) {
        return switch (stored.get(name)) {
            case null -> List.of();
            case String one -> List.of(one);
            default -> stored.getList(name, String.class);
        };
    }

    /** The append that answered a request. */
    Optional<KeptAppend> append(ProgrammeId programme, String request) {
        return stored.getList("requests", Document.class).stream()
                .filter(each -> request.equals(each.getString("request")))
                .map(each -> appends().get(each.getInteger("append")))
                .filter(append -> append.programme().equals(programme))
                .findFirst();
    }

    private long position() {
        return stored.getLong("_id");
    }

    private int count() {
        return stored.getInteger("n");
    }

    private Hash hash() {
        return new Hash(stored.getString("hash"));
    }
}
