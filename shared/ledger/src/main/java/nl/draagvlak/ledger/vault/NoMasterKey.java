package nl.draagvlak.ledger.vault;

import java.nio.file.Path;

/** There is a vault and not the key that opens it. Nothing was changed, and no other key was made. */
public final class NoMasterKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final boolean missing;

    private NoMasterKey(Path file, boolean missing, String message) {
        super(message);
        this.file = file.toAbsolutePath().toString();
        this.missing = missing;
    }

    /** There is no file. */
    public static NoMasterKey missing(Path file) {
        return new NoMasterKey(file, true, "there is a vault, but no master key in " + file.toAbsolutePath());
    }

    /** The file holds something else, or nothing. */
    static NoMasterKey unreadable(Path file) {
        return new NoMasterKey(file, false, "there is no master key in the file " + file.toAbsolutePath());
    }

    /** Where it should be. */
    public String file() {
        return file;
    }

    /** Whether there is no file at all. */
    public boolean isMissing() {
        return missing;
    }
}
