package nl.draagvlak.ledger.mongodb;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.ledger.vault.WrappedKeys;
import org.bson.Document;
import org.bson.types.Binary;

/** One collection of a vault's database, as it is stored. */
final class MongoWrappedKeys implements WrappedKeys {

    private final MongoCollection<Document> kept;

    MongoWrappedKeys(MongoCollection<Document> kept) {
        this.kept = kept;
    }

    @Override
    public List<Wrapped> after(String name, int limit) {
        List<Wrapped> found = new ArrayList<>();
        for (Document stored :
                kept.find(Filters.gt("_id", name)).sort(Sorts.ascending("_id")).limit(limit)) {
            found.add(new Wrapped(
                    stored.getString("_id"), stored.get("wrapped", Binary.class).getData()));
        }
        return found;
    }

    @Override
    public void replace(List<Wrapped> others) {
        kept.bulkWrite(others.stream()
                .map(other -> new UpdateOneModel<Document>(
                        Filters.eq("_id", other.name()), Updates.set("wrapped", new Binary(other.bytes()))))
                .toList());
    }
}
