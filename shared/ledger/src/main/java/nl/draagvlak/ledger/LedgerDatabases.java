package nl.draagvlak.ledger;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.mongodb.CommitStream;
import nl.draagvlak.ledger.mongodb.MongoCommits;
import nl.draagvlak.ledger.mongodb.MongoConnection;
import nl.draagvlak.ledger.mongodb.MongoRecords;
import nl.draagvlak.ledger.mongodb.MongoVault;
import nl.draagvlak.ledger.reading.Watch;
import nl.draagvlak.ledger.vault.MasterKey;
import nl.draagvlak.ledger.vault.MasterKeyFile;
import nl.draagvlak.ledger.vault.MasterKeyRotation;
import nl.draagvlak.ledger.vault.MasterKeySource;

/** A ledger in MongoDB: one database for ledger and records, and one named after it with {@code -vault} for the keys. */
public final class LedgerDatabases implements OpenLedger {

    private static final String DATABASE = "draagvlak";
    private static final String VAULT = "-vault";
    /** How long another process may go on opening texts of somebody who was erased. */
    private static final Duration HELD_FOR = Duration.ofSeconds(5);

    private final LedgerParts parts;

    private LedgerDatabases(LedgerParts parts) {
        this.parts = parts;
    }

    /**
     * Opens a ledger.
     *
     * @param uri where the server is, and optionally the database: {@code mongodb://host/database}
     * @throws IllegalStateException when there is no master key
     * @throws CannotOpen when the database, or the file with the master key, cannot be used
     */
    public static LedgerDatabases open(String uri, Clock clock, MasterKeySource source) {
        try {
            return open(uri, clock, source.open(new SecureRandom()));
        } catch (UncheckedIOException failed) {
            throw CannotOpen.folder(Objects.requireNonNull(source.file()).folder(), failed);
        }
    }

    /** Opens a ledger with a master key that is kept in a folder, for an installation of one machine; both are made on first use. */
    public static LedgerDatabases open(String uri, Clock clock, Path folder) {
        return open(uri, clock, new MasterKeySource(Map.of(), new MasterKeyFile(folder.resolve("master.key"))));
    }

    /** Opens a ledger with a master key. */
    public static LedgerDatabases open(String uri, Clock clock, MasterKey master) {
        return open(uri, clock, master, EventCatalogue.draagvlak());
    }

    /**
     * Opens a ledger with events of another catalogue.
     *
     * @throws CannotOpen when the database cannot be reached, or does not let us in
     */
    public static LedgerDatabases open(String uri, Clock clock, MasterKey master, EventCatalogue catalogue) {
        ConnectionString connection = new ConnectionString(uri);
        String name = name(connection);
        SecureRandom random = new SecureRandom();
        MongoClientSettings settings = MongoConnection.settings(connection);
        MongoClient client = MongoClients.create(settings);
        try {
            MongoCommits commits = new MongoCommits(client.getDatabase(name), MongoConnection.patience(settings));
            LedgerParts parts = LedgerParts.over(
                    commits,
                    new MongoVault(client.getDatabase(name + VAULT), master, random),
                    new MongoRecords(client.getDatabase(name)),
                    catalogue,
                    clock,
                    HELD_FOR,
                    random,
                    client::close);
            Watch watch = new Watch(
                    () -> commits.tail().position(), parts.listeners(), new CommitStream(client.getDatabase(name)));
            return new LedgerDatabases(parts.closingFirst(watch::close));
        } catch (MongoException failed) {
            client.close();
            throw CannotOpen.database(connection.getHosts(), failed);
        } catch (RuntimeException failed) {
            client.close();
            throw failed;
        }
    }

    /**
     * Gives the vault another master key, of which every process that has the ledger open must know both.
     *
     * @param master the new one, which knows the one before
     * @param done is told now and then how many keys were looked at
     * @return how many keys were wrapped anew
     */
    static long changeMasterKey(String uri, MasterKey master, LongConsumer done) {
        ConnectionString connection = new ConnectionString(uri);
        try (MongoClient client = MongoClients.create(MongoConnection.settings(connection))) {
            return new MasterKeyRotation(MongoVault.wrapped(client.getDatabase(name(connection) + VAULT)), master, done)
                    .run();
        }
    }

    private static String name(ConnectionString connection) {
        return Objects.requireNonNullElse(connection.getDatabase(), DATABASE);
    }

    @Override
    public LedgerParts parts() {
        return parts;
    }
}
