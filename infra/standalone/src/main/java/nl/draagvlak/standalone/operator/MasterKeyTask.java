package nl.draagvlak.standalone.operator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.draagvlak.ledger.MasterKeyChange;
import nl.draagvlak.ledger.sqlite.FolderInUse;
import nl.draagvlak.ledger.vault.MasterKeyFile;
import nl.draagvlak.ledger.vault.MasterKeySource;
import nl.draagvlak.ledger.vault.NoMasterKey;
import nl.draagvlak.ledger.vault.Tampered;

/** Gives the vault another master key. */
final class MasterKeyTask implements Task {

    @Override
    public String usage() {
        return "change-master-key [--data <folder>] [--mongodb <uri>]\n"
                + "       makes a new master.key in the folder; a key in the environment you make yourself, and give as "
                + MasterKeySource.VARIABLE + ", with the one before as " + MasterKeySource.OTHER_VARIABLE;
    }

    @Override
    public int run(List<String> arguments, Map<String, String> environment, Consumer<String> out) {
        Options options = Options.of(arguments, Set.of("data", "mongodb"));
        Path data = options.path("data").orElse(Path.of("data"));
        MasterKeySource source = new MasterKeySource(environment, new MasterKeyFile(data.resolve("master.key")));
        MasterKeyChange change =
                new MasterKeyChange(source, new SecureRandom(), seen -> out.accept(seen + " keys looked at"));
        try {
            long changed =
                    options.text("mongodb").map(change::inDatabase).orElseGet(() -> change.inFolder(folder(data)));
            out.accept("CHANGED: " + changed + " keys were wrapped anew; the master key before opens nothing here any"
                    + " more. It still opens copies of the vault made before now: throw those away with it");
            return 0;
        } catch (FolderInUse | NoMasterKey | IllegalStateException refused) {
            out.accept("NOT CHANGED: " + refused.getMessage());
        } catch (Tampered _) {
            out.accept("NOT FINISHED: something in the vault opens with neither key. Both are needed still");
        }
        return 1;
    }

    private static Path folder(Path data) {
        if (!Files.exists(data.resolve("vault.db"))) {
            throw new IllegalStateException("there is no vault in " + data);
        }
        return data;
    }
}
