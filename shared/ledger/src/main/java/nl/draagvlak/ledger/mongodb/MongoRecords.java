package nl.draagvlak.ledger.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.draagvlak.ledger.record.RecordStore;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Keyed documents in MongoDB. A short body, such as a token or a proposal, lies in its record, so that it is written and read in one go. A
 * long one is kept in chunks, because one document holds no more than 16 MB; the chunks of a new version are written first, and count
 * from the moment the record points to them.
 */
public final class MongoRecords implements RecordStore {

    private static final int SHORT = 100_000;
    private static final int CHUNK = 1_000_000;

    private final MongoCollection<Document> records;
    private final MongoCollection<Document> chunks;

    /** Opens the records in a database. */
    public MongoRecords(MongoDatabase database) {
        MongoDatabase durable = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        records = durable.getCollection("records");
        chunks = durable.getCollection("record-chunks");
        chunks.createIndex(Indexes.ascending("body", "place"));
    }

    @Override
    public Optional<Stored> read(String key) {
        Document record;
        Optional<Stored> stored;
        do {
            record = records.find(Filters.eq("_id", key)).first();
            stored = record == null ? Optional.empty() : stored(record);
        } while (record != null && stored.isEmpty());
        return stored;
    }

    @Override
    public List<Stored> readAll(String prefix) {
        List<Stored> found = new ArrayList<>();
        for (Document record :
                records.find(Filters.regex("_id", "^" + Pattern.quote(prefix))).sort(Sorts.ascending("_id"))) {
            stored(record).or(() -> read(record.getString("_id"))).ifPresent(found::add);
        }
        return found;
    }

    @Override
    public boolean write(String key, long expectedVersion, String body) {
        Document record = new Document("_id", key).append("version", expectedVersion + 1);
        if (body.length() <= SHORT) {
            record.append("text", body);
        } else {
            record.append("body", writeChunks(body)).append("length", body.length());
        }
        Document before = expectedVersion == 0
                ? null
                : records.findOneAndReplace(
                        Filters.and(Filters.eq("_id", key), Filters.eq("version", expectedVersion)), record);
        boolean written = before != null || (expectedVersion == 0 && insert(record));
        removeChunks(written ? before : record);
        return written;
    }

    @Override
    public void remove(String key) {
        removeChunks(records.findOneAndDelete(Filters.eq("_id", key)));
    }

    private boolean insert(Document record) {
        try {
            records.insertOne(record);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    private ObjectId writeChunks(String body) {
        ObjectId id = new ObjectId();
        for (int from = 0; from < body.length(); from += CHUNK) {
            chunks.insertOne(new Document("body", id)
                    .append("place", from)
                    .append("text", body.substring(from, Math.min(body.length(), from + CHUNK))));
        }
        return id;
    }

    private void removeChunks(@Nullable Document record) {
        if (record != null && record.containsKey("body")) {
            chunks.deleteMany(Filters.eq("body", record.getObjectId("body")));
        }
    }

    /** The record with its body; empty when another version took its place while its chunks were read. */
    private Optional<Stored> stored(Document record) {
        String text = record.getString("text");
        if (text != null) {
            return Optional.of(new Stored(record.getString("_id"), record.getLong("version"), text));
        }
        StringBuilder body = new StringBuilder();
        for (Document chunk :
                chunks.find(Filters.eq("body", record.getObjectId("body"))).sort(Sorts.ascending("place"))) {
            body.append(chunk.getString("text"));
        }
        return body.length() == record.getInteger("length")
                ? Optional.of(new Stored(record.getString("_id"), record.getLong("version"), body.toString()))
                : Optional.empty();
    }
}
