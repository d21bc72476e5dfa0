package nl.draagvlak.standalone.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger is kept.
 *
 * @param data the folder of the embedded store, seen from where the program was started
 * @param mongodb the database to use instead
 */
@ConfigurationProperties("draagvlak")
record StoreSettings(
        @DefaultValue("data") Path data, @DefaultValue MongoDb mongodb) {

    /**
     * The database that takes the place of the folder.
     *
     * @param uri its address; null when the folder is used
     */
    record MongoDb(@Nullable String uri) {}
}
