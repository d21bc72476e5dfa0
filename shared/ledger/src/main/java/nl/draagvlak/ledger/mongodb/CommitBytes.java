package nl.draagvlak.ledger.mongodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.KeyChange;
import nl.draagvlak.ledger.store.NewCommit;
import nl.draagvlak.ledger.store.Placed;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;

/**
 * A commit as MongoDB keeps it: {@code _id} is the position of its first event, {@code claims} what no other commit may claim,
 * {@code series} those that ids of its events are of, {@code appends} the texts of its appends. {@code programmes} are theirs in the same
 * order, or the one that all of them are of; {@code counts} how many events each holds, unless that is one; {@code requests} which append
 * answers which request, and {@code keys} what became of unique keys, where there are any. Where there is one text it is not in an array.
 * It is as flat as that, and texts are copied as the bytes they were hashed as, because many wait for it.
 */
record CommitBytes(NewCommit commit, NewIds ids) {

    /** What an event takes besides its text: its claim and the names of both. */
    private static final int BESIDES = 128;

    /** The command that inserts it. */
    RawBsonDocument insertion(String collection, BsonDocument concern) {
        BasicOutputBuffer bytes = new BasicOutputBuffer(usualLength());
        try (BsonBinaryWriter to = new BsonBinaryWriter(bytes)) {
            to.writeStartDocument();
            to.writeString("insert", collection);
            to.writeName("writeConcern");
            to.pipe(new BsonDocumentReader(concern));
            to.writeStartArray("documents");
            writeDocument(to, bytes);
            to.writeEndArray();
            to.writeEndDocument();
        }
        return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getSize());
    }

    private void writeDocument(BsonWriter to, BasicOutputBuffer bytes) {
        to.writeStartDocument();
        to.writeInt64("_id", commit.position());
        to.writeInt32("n", commit.count());
        to.writeInt64("at", commit.recordedAt().toEpochMilli());
        to.writeString("hash", commit.hash().hex());
        write("claims", claims(), to);
        write("series", series(), to);
        write("programmes", programmes(), to);
        writeCounts(to);
        writeRequests(to);
        writeKeys(to);
        writeTexts(bytes);
        to.writeEndDocument();
    }

    /** Rather too much than too little, because growing means copying. */
    private int usualLength() {
        int length = BESIDES * (commit.count() + 3);
        for (Placed placed : commit.appends()) {
            length += placed.begin().utf8().length + placed.draft().rest().utf8().length;
        }
        return length;
    }

    /** In BSON's own form, of which the writer above would make each byte from a character. */
    private void writeTexts(BasicOutputBuffer to) {
        if (commit.appends().size() == 1) {
            writeText("appends", commit.appends().getFirst(), to);
            return;
        }
        to.writeByte(BsonType.ARRAY.getValue());
        to.writeCString("appends");
        int start = to.getPosition();
        to.writeInt32(0);
        for (int i = 0; i < commit.appends().size(); i++) {
            writeText(Integer.toString(i), commit.appends().get(i), to);
        }
        to.writeByte(0);
        to.writeInt32(start, to.getPosition() - start);
    }

    private static void writeText(String name, Placed placed, BasicOutputBuffer to) {
        byte[] begin = placed.begin().utf8();
        byte[] rest = placed.draft().rest().utf8();
        to.writeByte(BsonType.STRING.getValue());
        to.writeCString(name);
        to.writeInt32(begin.length + rest.length + 1);
        to.writeBytes(begin);
        to.writeBytes(rest);
        to.writeByte(0);
    }

    /** Several as an array, one as itself, which costs less and is found the same way. */
    private static void write(String name, Collection<String> values, BsonWriter to) {
        if (values.size() == 1) {
            to.writeString(name, values.iterator().next());
        } else if (!values.isEmpty()) {
            to.writeStartArray(name);
            values.forEach(to::writeString);
            to.writeEndArray();
        }
    }

    private List<String> claims() {
        List<String> claims = new ArrayList<>(commit.count());
        for (Placed placed : commit.appends()) {
            Draft draft = placed.draft();
            if (draft.request() != null) {
                claims.add(Claims.text(draft.request()));
            }
            draft.events().forEach(event -> claims.add(Claims.text(event.place())));
        }
        ids.others().forEach(id -> claims.add(Claims.text(id)));
        return claims;
    }

    private Set<String> series() {
        Set<String> series = new LinkedHashSet<>();
        ids.ofSeries().forEach(id -> series.add(id.series()));
        return series;
    }

    private List<String> programmes() {
        List<String> programmes = new ArrayList<>(commit.appends().size());
        boolean one = true;
        for (Placed placed : commit.appends()) {
            programmes.add(placed.draft().programme().value());
            one &= programmes.getLast().equals(programmes.getFirst());
        }
        return one ? programmes.subList(0, 1) : programmes;
    }

    private void writeCounts(BsonWriter to) {
        if (commit.count() > commit.appends().size()) {
            to.writeStartArray("counts");
            commit.appends()
                    .forEach(placed -> to.writeInt32(placed.draft().events().size()));
            to.writeEndArray();
        }
    }

    private void writeRequests(BsonWriter to) {
        if (commit.appends().stream().noneMatch(placed -> placed.draft().request() != null)) {
            return;
        }
        to.writeStartArray("requests");
        for (int i = 0; i < commit.appends().size(); i++) {
            Claim.Request request = commit.appends().get(i).draft().request();
            if (request != null) {
                to.writeStartDocument();
                to.writeInt32("append", i);
                to.writeString("request", request.id());
                to.writeEndDocument();
            }
        }
        to.writeEndArray();
    }

    private void writeKeys(BsonWriter to) {
        if (commit.appends().stream().allMatch(placed -> placed.draft().keys().isEmpty())) {
            return;
        }
        to.writeStartArray("keys");
        commit.appends().forEach(placed -> writeKeys(placed.draft(), to));
        to.writeEndArray();
    }

    private static void writeKeys(Draft draft, BsonWriter to) {
        for (KeyChange change : draft.keys()) {
            to.writeStartDocument();
            to.writeString("k", Claims.text(change.claim()));
            to.writeBoolean("taken", change.taken());
            to.writeEndDocument();
        }
    }
}
