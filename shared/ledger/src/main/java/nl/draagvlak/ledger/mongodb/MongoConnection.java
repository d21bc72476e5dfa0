package nl.draagvlak.ledger.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How the database is spoken to, where its address does not say otherwise. */
public final class MongoConnection {

    /** How long one try waits for a primary. */
    private static final int SELECTION_SECONDS = 5;
    /** How many of such waits a write takes, because choosing another primary may take longer than one. */
    private static final int SELECTIONS = 4;
    /** How long a sent request waits for its answer before its outcome counts as unknown. */
    private static final int ANSWER_SECONDS = 30;

    private MongoConnection() {}

    /** Settings with limits to every wait, so that a server that is away is noticed. Reads always go to the primary. */
    public static MongoClientSettings settings(ConnectionString address) {
        return MongoClientSettings.builder()
                .applicationName("draagvlak")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SELECTION_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
                .applyConnectionString(address)
                .readPreference(ReadPreference.primary())
                .build();
    }

    /** How long a write goes on trying when no server answers. */
    public static Duration patience(MongoClientSettings settings) {
        return Duration.ofMillis(
                SELECTIONS * settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.MILLISECONDS));
    }
}
