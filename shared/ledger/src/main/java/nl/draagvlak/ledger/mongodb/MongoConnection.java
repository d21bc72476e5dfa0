package nl.draagvlak.ledger.mongodb;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import java.util.concurrent.TimeUnit;

/** How the database is spoken to, where its address does not say otherwise. */
public final class MongoConnection {

    /** How long one try waits for a primary; a write tries for longer, because an election may take more than this. */
    private static final int SELECTION_SECONDS = 5;
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
}
