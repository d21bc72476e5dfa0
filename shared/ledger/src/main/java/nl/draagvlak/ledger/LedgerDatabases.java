package nl.draagvlak.ledger;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.mongodb.MongoCommits;
import nl.draagvlak.ledger.mongodb.MongoConnection;
import nl.draagvlak.ledger.mongodb.MongoRecords;
import nl.draagvlak.ledger.mongodb.MongoVault;
import nl.draagvlak.ledger.reading.Watch;
import nl.draagvlak.ledger.vault.MasterKey;

/** A ledger in MongoDB: one database for ledger and records, and one named after it with {@code -vault} for the keys. */
public final class LedgerDatabases implements OpenLedger {

    /** The environment variable that gives the master key: 32 bytes in base64. */
    public static final String MASTER_KEY = "DRAAGVLAK_MASTER_KEY";

    private static final String DATABASE = "draagvlak";
    /** How long another process may go on opening texts of somebody who was erased. */
    private static final Duration HELD_FOR = Duration.ofSeconds(5);

    private final LedgerParts parts;

    private LedgerDatabases(LedgerParts parts) {
        this.parts = parts;
    }

    /**
     * Opens a ledger with the master key that the environment gives.
     *
     * @param uri where the server is, and optionally the database: {@code mongodb://host/database}
     * @throws IllegalStateException when the environment gives none
     */
    public static LedgerDatabases open(String uri, Clock clock) {
        String given = System.getenv(MASTER_KEY);
        if (given == null) {
            throw new IllegalStateException("set " + MASTER_KEY + " to 32 random bytes in base64, the same for every"
                    + " process on this database; 'openssl rand -base64 32' makes one");
        }
        return open(uri, clock, MasterKey.of(given, new SecureRandom()));
    }

    /** Opens a ledger with a master key that is kept in a folder, for an installation of one machine; both are made on first use. */
    public static LedgerDatabases open(String uri, Clock clock, Path folder) {
        return open(uri, clock, masterKey(folder));
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
        String name = Objects.requireNonNullElse(connection.getDatabase(), DATABASE);
        SecureRandom random = new SecureRandom();
        MongoClient client = MongoClients.create(MongoConnection.settings(connection));
        try {
            MongoCommits commits = new MongoCommits(client.getDatabase(name));
            LedgerParts parts = LedgerParts.over(
                    commits,
                    new MongoVault(client.getDatabase(name + "-vault"), master, random),
                    new MongoRecords(client.getDatabase(name)),
                    catalogue,
                    clock,
                    HELD_FOR,
                    random,
                    client::close);
            Watch watch = new Watch(() -> commits.tail().position(), parts.listeners());
            return new LedgerDatabases(parts.closingFirst(watch::close));
        } catch (MongoException failed) {
            client.close();
            throw CannotOpen.database(connection.getHosts(), failed);
        } catch (RuntimeException failed) {
            client.close();
            throw failed;
        }
    }

    @Override
    public LedgerParts parts() {
        return parts;
    }

    private static MasterKey masterKey(Path folder) {
        try {
            return MasterKey.inFile(Files.createDirectories(folder).resolve("master.key"), new SecureRandom());
        } catch (IOException failed) {
            throw CannotOpen.folder(folder, failed);
        } catch (UncheckedIOException failed) {
            throw CannotOpen.folder(folder, failed);
        }
    }
}
