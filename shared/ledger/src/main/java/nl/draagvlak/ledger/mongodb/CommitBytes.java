package nl.draagvlak.ledger.mongodb;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.KeyChange;
import nl.draagvlak.ledger.store.NewCommit;
import nl.draagvlak.ledger.store.Placed;
import org.bson.BsonBinaryWriter;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;

/**
 * A commit as MongoDB keeps it: {@code _id} is the position of its first event, {@code claims} what no other commit may claim,
 * {@code series} those that ids of its events are of, {@code appends} the texts of its appends. {@code programmes} are theirs in the same
 * order, or the one that all of them are of; {@code counts} how many events each holds, unless that is one; {@code requests} which append
 * answers which request, and {@code keys} what became of unique keys, where there are any. It is as flat as that, and its texts are copied
 * as the bytes they were hashed as, because many wait for it.
 */
record CommitBytes(NewCommit commit, NewIds ids) {

    /** What an event takes besides its text: its claim and the names of both. */
    private static final int BESIDES = 128;

    RawBsonDocument document() {
        BasicOutputBuffer bytes = new BasicOutputBuffer(usualLength());
        try (BsonBinaryWriter to = new BsonBinaryWriter(bytes)) {
            to.writeStartDocument();
            to.writeInt64("_id", commit.position());
            to.writeInt32("n", commit.count());
            to.writeInt64("at", commit.recordedAt().toEpochMilli());
            to.writeString("hash", commit.hash().hex());
            to.writeStartArray("claims");
            commit.appends().forEach(placed -> writeClaims(placed.draft(), to));
            ids.others().forEach(id -> to.writeString(Claims.text(id)));
            to.writeEndArray();
            writeSeries(to);
            writeProgrammes(to);
            writeCounts(to);
            writeRequests(to);
            writeKeys(to);
            writeTexts(bytes);
            to.writeEndDocument();
        }
        return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getSize());
    }

    /** Rather too much than too little, because growing means copying. */
    private int usualLength() {
        int length = BESIDES * (commit.count() + 2);
        for (Placed placed : commit.appends()) {
            length += placed.begin().utf8().length + placed.draft().rest().utf8().length;
        }
        return length;
    }

    /** An array of strings in BSON's own form, of which the writer above would make each byte from a character. */
    private void writeTexts(BasicOutputBuffer to) {
        to.writeByte(BsonType.ARRAY.getValue());
        to.writeCString("appends");
        int start = to.getPosition();
        to.writeInt32(0);
        int index = 0;
        for (Placed placed : commit.appends()) {
            byte[] begin = placed.begin().utf8();
            byte[] rest = placed.draft().rest().utf8();
            to.writeByte(BsonType.STRING.getValue());
            to.writeCString(Integer.toString(index++));
            to.writeInt32(begin.length + rest.length + 1);
            to.writeBytes(begin);
            to.writeBytes(rest);
            to.writeByte(0);
        }
        to.writeByte(0);
        to.writeInt32(start, to.getPosition() - start);
    }

    private void writeSeries(BsonWriter to) {
        Set<String> series = new LinkedHashSet<>();
        ids.ofSeries().forEach(id -> series.add(id.series()));
        if (!series.isEmpty()) {
            to.writeStartArray("series");
            series.forEach(to::writeString);
            to.writeEndArray();
        }
    }

    private void writeProgrammes(BsonWriter to) {
        ProgrammeId first = commit.appends().getFirst().draft().programme();
        boolean one = commit.appends().stream()
                .allMatch(placed -> placed.draft().programme().equals(first));
        to.writeStartArray("programmes");
        (one ? commit.appends().subList(0, 1) : commit.appends())
                .forEach(placed -> to.writeString(placed.draft().programme().value()));
        to.writeEndArray();
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

    private static void writeClaims(Draft draft, BsonWriter to) {
        if (draft.request() != null) {
            to.writeString(Claims.text(draft.request()));
        }
        for (Draft.Event event : draft.events()) {
            to.writeString(Claims.text(event.place()));
        }
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
