package nl.draagvlak.ledger.mongodb;

import com.mongodb.client.MongoCollection;
import java.util.List;
import nl.draagvlak.ledger.chain.Commit;
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
 * A commit on its way to MongoDB: {@code _id} is the position of its first event, {@code appends} hold each append's text and place,
 * {@code claims} what no other commit may claim, {@code keys} what became of unique keys. It is written as it is, without a document in
 * between, because many wait for it.
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
        to.writeStartArray("keys");
        appends.forEach(placed -> writeKeys(placed.draft(), to));
        to.writeEndArray();
        to.writeStartArray("appends");
        appends.forEach(placed -> write(placed, to));
        to.writeEndArray();
        to.writeEndDocument();
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

    private static void write(Placed placed, BsonWriter to) {
        Draft draft = placed.draft();
        to.writeStartDocument();
        to.writeString("p", draft.programme().value());
        to.writeInt64("first", placed.position());
        to.writeInt32("n", draft.events().size());
        if (draft.request() != null) {
            to.writeString("request", draft.request().id());
        }
        to.writeString("json", placed.json());
        to.writeEndDocument();
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
