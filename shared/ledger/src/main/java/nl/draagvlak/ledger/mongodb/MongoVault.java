package nl.draagvlak.ledger.mongodb;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.ledger.vault.Aes;
import nl.draagvlak.ledger.vault.MasterKey;
import nl.draagvlak.ledger.vault.Vault;
import nl.draagvlak.ledger.vault.VaultKey;
import nl.draagvlak.ledger.vault.WrappedKeys;
import org.bson.Document;
import org.bson.types.Binary;

/** The vault in a MongoDB database of its own, which is backed up apart from the ledger and kept shorter. */
public final class MongoVault implements Vault {

    private final MongoCollection<Document> keys;
    private final MongoCollection<Document> secrets;
    private final MasterKey master;
    private final RandomGenerator random;

    /** Opens the vault in a database. */
    public MongoVault(MongoDatabase database, MasterKey master, RandomGenerator random) {
        this.master = master;
        this.random = random;
        MongoDatabase durable = durable(database);
        keys = durable.getCollection("keys");
        secrets = durable.getCollection("secrets");
        keys.createIndex(Indexes.ascending("subjects"));
    }

    @Override
    public Map<String, VaultKey> read(Collection<String> ids) {
        Map<String, VaultKey> found = new HashMap<>();
        for (Document stored : keys.find(Filters.in("_id", ids))) {
            VaultKey key = key(stored);
            found.put(key.id(), key);
        }
        return found;
    }

    @Override
    public Optional<VaultKey> personKey(Subject person) {
        return Optional.ofNullable(keys.find(Filters.and(
                                Filters.eq("subjects", person.value()), Filters.eq("kind", Personal.Key.PERSON.name())))
                        .first())
                .map(this::key);
    }

    @Override
    public void keep(List<VaultKey> made) {
        keys.insertMany(made.stream()
                .map(key -> new Document("_id", key.id())
                        .append("kind", key.kind().name())
                        .append(
                                "subjects",
                                key.subjects().stream().map(Subject::value).toList())
                        .append("wrapped", new Binary(master.wrap(key))))
                .toList());
    }

    @Override
    public void erase(Subject person) {
        keys.deleteMany(Filters.eq("subjects", person.value()));
    }

    @Override
    public byte[] secret(String name) {
        Document stored = secrets.find(Filters.eq("_id", name)).first();
        if (stored != null) {
            return master.unwrap(name, stored.get("wrapped", Binary.class).getData());
        }
        byte[] made = new byte[32];
        random.nextBytes(made);
        try {
            secrets.insertOne(new Document("_id", name).append("wrapped", new Binary(master.wrap(name, made))));
            return made;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return secret(name);
        }
    }

    /** All that is in a vault, as it is stored. */
    public static List<WrappedKeys> wrapped(MongoDatabase database) {
        MongoDatabase durable = durable(database);
        return List.of(
                new MongoWrappedKeys(durable.getCollection("secrets")),
                new MongoWrappedKeys(durable.getCollection("keys")));
    }

    private static MongoDatabase durable(MongoDatabase database) {
        return database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    @Override
    public void close() {}

    private VaultKey key(Document stored) {
        String id = stored.getString("_id");
        return new VaultKey(
                id,
                Personal.Key.valueOf(stored.getString("kind")),
                stored.getList("subjects", String.class).stream()
                        .map(Subject::new)
                        .toList(),
                Aes.of(master.unwrap(id, stored.get("wrapped", Binary.class).getData())));
    }
}
