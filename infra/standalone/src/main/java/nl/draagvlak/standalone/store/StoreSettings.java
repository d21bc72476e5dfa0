package nl.draagvlak.standalone.store;

import java.nio.file.Path;
import java.time.Duration;
import nl.draagvlak.ledger.fold.FoldSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the ledger is kept.
 *
 * @param data the folder of the embedded store, seen from where the program was started
 * @param mongodb the database to use instead
 * @param folds what the views may take
 */
@ConfigurationProperties("draagvlak")
record StoreSettings(
        @DefaultValue("data") Path data,
        @DefaultValue MongoDb mongodb,
        @DefaultValue Folds folds) {

    /**
     * The database that takes the place of the folder.
     *
     * @param uri its address; null when the folder is used
     */
    record MongoDb(@Nullable String uri) {}

    /**
     * What the views of all programmes, which are kept in memory, may take together.
     *
     * @param memory how much memory, by estimate; null for a third of the heap
     * @param idle how long one is kept that nobody asks for
     * @param news how many events it takes in before what it came to is kept on disk
     */
    record Folds(
            @Nullable DataSize memory,
            @DefaultValue("30m") Duration idle,
            @DefaultValue("10000") int news) {

        FoldSettings asSettings() {
            return new FoldSettings(memory == null ? FoldSettings.USUAL.memory() : memory.toBytes(), idle, news);
        }
    }
}
