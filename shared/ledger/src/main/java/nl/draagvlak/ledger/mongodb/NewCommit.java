package nl.draagvlak.ledger.mongodb;

import com.mongodb.client.MongoCollection;
import java.util.List;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.KeyChange;
import nl.draagvlak.ledger.store.Placed;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;

/**
 * A commit on its way to MongoDB: {@code _id} is the position of its first event, {@code claims} what no other commit may claim,
 * {@code appends} the texts of its appends. {@code programmes} are theirs in the same order, or the one that all of them are of;
 * {@code counts} how many events each holds, unless that is one; {@code requests} which append answers which request, and {@code keys} what
 * became of unique keys, where there are any. It is as flat as that, and written without a document in between, because many wait for it.
 */
record NewCommit(Commit commit, List<Placed> appends) {

    /** The collection, for adding such commits. */
    static MongoCollection<NewCommit> into(MongoCollection<?> commits) {
        return commits.withDocumentClass(NewCommit.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new Writing()), commits.getCodecRegistry()));
    }

    private void write(BsonWriter to) {
        to.writeStartDocument();
        to.writeInt64("_id", commit.position());
        to.writeInt32("n", commit.count());
        to.writeInt64("at", commit.recordedAt().toEpochMilli());
        to.writeString("hash", commit.hash().hex());
        to.writeStartArray("claims");
        appends.forEach(placed -> writeClaims(placed.draft(), to));
        to.writeEndArray();
        writeProgrammes(to);
        writeCounts(to);
        writeRequests(to);
        writeKeys(to);
        to.writeStartArray("appends");
        appends.forEach(placed -> to.writeString(placed.json()));
        to.writeEndArray();
        to.writeEndDocument();
    }

    private void writeProgrammes(BsonWriter to) {
        ProgrammeId first = appends.getFirst().draft().programme();
        boolean one =
                appends.stream().allMatch(placed -> placed.draft().programme().equals(first));
        to.writeStartArray("programmes");
        (one ? appends.subList(0, 1) : appends)
                .forEach(placed -> to.writeString(placed.draft().programme().value()));
        to.writeEndArray();
    }

    private void writeCounts(BsonWriter to) {
        if (commit.count() > appends.size()) {
            to.writeStartArray("counts");
            appends.forEach(placed -> to.writeInt32(placed.draft().events().size()));
            to.writeEndArray();
        }
    }

    private void writeRequests(BsonWriter to) {
        if (appends.stream().noneMatch(placed -> placed.draft().request() != null)) {
            return;
        }
        to.writeStartArray("requests");
        for (int i = 0; i < appends.size(); i++) {
            Claim.Request request = appends.get(i).draft().request();
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
        if (appends.stream().allMatch(placed -> placed.draft().keys().isEmpty())) {
            return;
        }
        to.writeStartArray("keys");
        appends.forEach(placed -> writeKeys(placed.draft(), to));
        to.writeEndArray();
    }

    private static void writeClaims(Draft draft, BsonWriter to) {
        if (draft.request() != null) {
            to.writeString(Claims.text(draft.request()));
        }
        for (Draft.Event event : draft.events()) {
            to.writeString(Claims.text(event.place()));
            to.writeString(Claims.text(event.id()));
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

    private static final class Writing implements Codec<NewCommit> {

        @Override
        public void encode(BsonWriter to, NewCommit commit, EncoderContext context) {
            commit.write(to);
        }

        @Override
        public NewCommit decode(BsonReader from, DecoderContext context) {
            throw new UnsupportedOperationException("commits are read as documents");
        }

        @Override
        public Class<NewCommit> getEncoderClass() {
            return NewCommit.class;
        }
    }
}
