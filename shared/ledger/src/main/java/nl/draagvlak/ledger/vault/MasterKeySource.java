package nl.draagvlak.ledger.vault;

import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Where an installation has its master key: in the environment, or else in a file.
 *
 * @param environment the environment variables
 * @param file where it is, or is made, when the environment does not give it; null when it must
 */
public record MasterKeySource(
        Map<String, String> environment, @Nullable MasterKeyFile file) {

    /** The environment variable that gives it: 32 bytes in base64. */
    public static final String VARIABLE = "DRAAGVLAK_MASTER_KEY";

    /** The environment variable that gives one more, which is only opened with, while the key is being changed. */
    public static final String OTHER_VARIABLE = "DRAAGVLAK_MASTER_KEY_OTHER";

    /** That of this process. */
    public static MasterKeySource ofProcess(@Nullable MasterKeyFile file) {
        return new MasterKeySource(System.getenv(), file);
    }

    /** Whether the environment gives it. */
    public boolean isGiven() {
        return environment.containsKey(VARIABLE);
    }

    /** Whether it is nowhere, so that {@link #open} would make one. */
    public boolean isAbsent() {
        return !isGiven() && file != null && !file.exists();
    }

    /** Whether there is another key beside the one that the environment gives. */
    public boolean knowsAnother() {
        return environment.containsKey(OTHER_VARIABLE) || (file != null && file.exists());
    }

    /**
     * The key that wraps; it knows the other that the environment gives, or the file that is being changed.
     *
     * @throws IllegalStateException when there is none
     * @throws NoMasterKey when the file holds something else, or nothing
     * @throws IllegalArgumentException when what the environment gives is not 32 bytes in base64
     */
    public MasterKey open(RandomGenerator random) {
        String given = environment.get(VARIABLE);
        if (given == null) {
            return inFile(random);
        }
        MasterKey key = MasterKey.of(given, random);
        String other = environment.get(OTHER_VARIABLE);
        return other == null ? key : key.knowing(MasterKey.of(other, random));
    }

    /** The same, and a key that the environment gives knows the one in the file too, whose place it may be taking. */
    public MasterKey openForChange(RandomGenerator random) {
        MasterKey key = open(random);
        return isGiven() && file != null && file.exists() ? key.knowing(file.open(random)) : key;
    }

    private MasterKey inFile(RandomGenerator random) {
        if (file == null) {
            throw new IllegalStateException("set " + VARIABLE + " to 32 random bytes in base64, the same for every"
                    + " process on this database; 'openssl rand -base64 32' makes one");
        }
        return file.open(random);
    }
}
