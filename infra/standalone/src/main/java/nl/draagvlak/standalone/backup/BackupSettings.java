package nl.draagvlak.standalone.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code draagvlak.backup}.
 *
 * @param folder where backups are written; null means {@code backups} in the folder of the store
 */
@ConfigurationProperties("draagvlak.backup")
record BackupSettings(@Nullable Path folder) {}
