package nl.draagvlak.ledger.sqlite;

import java.nio.file.Path;

/** The folder's ledger is open elsewhere; it has one writing process at a time. */
public final class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
        super("the ledger in " + folder.toAbsolutePath() + " is open in another process; stop that one first");
    }
}
