package nl.draagvlak.standalone.operator;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.draagvlak.ledger.backup.NotRestored;
import nl.draagvlak.ledger.backup.Restore;
import nl.draagvlak.ledger.backup.Restore.Asked;
import nl.draagvlak.ledger.vault.MasterKey;
import nl.draagvlak.ledger.vault.MasterKeyFile;
import nl.draagvlak.ledger.vault.MasterKeySource;
import org.jspecify.annotations.Nullable;

/** Puts a backup into a new folder when everything in it fits. */
final class RestoreTask implements Task {

    @Override
    public String usage() {
        return "restore --ledger <backups>/ledger/<id> --vault <backups>/vault/<id> --into <new folder>"
                + " [--master-key <file>] [--key <public key that was noted>]\n"
                + "       without --master-key the environment gives it as " + MasterKeySource.VARIABLE;
    }

    @Override
    public int run(List<String> arguments, Map<String, String> environment, Consumer<String> out) {
        Options options = Options.of(arguments, Set.of("ledger", "vault", "into", "master-key", "key"));
        Path into = options.needed("into");
        @Nullable Path keyFile = options.path("master-key").orElse(null);
        try {
            new Restore(out)
                    .put(new Asked(
                            options.needed("ledger"),
                            options.needed("vault"),
                            into,
                            master(keyFile, environment),
                            keyFile,
                            options.text("key").orElse(null)));
        } catch (NotRestored refused) {
            out.accept("NOT RESTORED: " + refused.getMessage());
            return 1;
        }
        out.accept("RESTORED: start the program with --draagvlak.data=" + into
                + "; before it answers it erases again whoever asked to be forgotten");
        return 0;
    }

    private static MasterKey master(@Nullable Path file, Map<String, String> environment) {
        MasterKeySource source = file == null
                ? new MasterKeySource(environment, null)
                : new MasterKeySource(Map.of(), new MasterKeyFile(file));
        if (file != null && !file.toFile().canRead()) {
            throw new IllegalArgumentException("cannot read " + file);
        }
        try {
            return source.open(new SecureRandom());
        } catch (IllegalStateException none) {
            throw new IllegalArgumentException(none.getMessage(), none);
        }
    }
}
