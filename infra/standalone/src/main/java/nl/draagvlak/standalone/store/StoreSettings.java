package nl.draagvlak.standalone.store;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger is kept.
 *
 * @param data the folder of the embedded store, seen from where the program was started
 */
@ConfigurationProperties("draagvlak")
record StoreSettings(@DefaultValue("data") Path data) {}
