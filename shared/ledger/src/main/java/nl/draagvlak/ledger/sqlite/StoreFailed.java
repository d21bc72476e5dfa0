package nl.draagvlak.ledger.sqlite;

import java.sql.SQLException;
import nl.draagvlak.ledger.store.Trouble;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A file could not be read or written. */
public final class StoreFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** What lies above it tells constraints of one kind from those of another. */
    private static final int FIRST_BYTE = 0xff;

    private final Trouble trouble;

    StoreFailed(String message, SQLException cause) {
        super(message + ": " + cause.getMessage(), cause);
        this.trouble = cause instanceof SQLiteException told ? trouble(told.getResultCode()) : Trouble.FAILED;
    }

    /** What is wrong with the file. */
    public Trouble trouble() {
        return trouble;
    }

    private static Trouble trouble(SQLiteErrorCode code) {
        String name = code.name();
        // The index of the journal is a file too, and what it lacks when it cannot grow is room.
        if (code == SQLiteErrorCode.SQLITE_FULL || code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return Trouble.FULL;
        }
        if (name.startsWith("SQLITE_READONLY")) {
            return Trouble.READ_ONLY;
        }
        return name.startsWith("SQLITE_CORRUPT") || code == SQLiteErrorCode.SQLITE_NOTADB
                ? Trouble.DAMAGED
                : Trouble.FAILED;
    }

    /** Whether a primary key refused what was written, and nothing else is the matter. */
    boolean isHeldAlready() {
        return getCause() instanceof SQLException failed
                && (failed.getErrorCode() & FIRST_BYTE) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }
}
