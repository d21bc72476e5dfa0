package nl.draagvlak.ledger;

import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The place where the ledger is to be kept cannot be used, for a reason that a person can do something about. Nothing was changed. */
public final class CannotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CannotOpen(String message, Throwable cause) {
        super(message, cause);
    }

    static CannotOpen folder(Path folder, IOException cause) {
        return new CannotOpen(
                "the folder " + folder.toAbsolutePath() + " cannot be used for the ledger: " + reason(cause), cause);
    }

    static CannotOpen folder(Path folder, UncheckedIOException cause) {
        return folder(folder, Objects.requireNonNull(cause.getCause()));
    }

    /** Names the servers and never the rest of the address, which may hold a password. */
    static CannotOpen database(List<String> hosts, MongoException cause) {
        return new CannotOpen(
                "the database at " + String.join(", ", hosts) + " cannot be used for the ledger: " + reason(cause),
                cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case FileAlreadyExistsException _ -> "a file of that name is in its place";
            case AccessDeniedException _ -> "this program has no permission to write there";
            case FileSystemException told when told.getReason() != null -> told.getReason();
            default -> String.valueOf(cause.getMessage());
        };
    }

    private static String reason(MongoException cause) {
        return switch (cause) {
            case MongoTimeoutException _ -> "no server answers there, or none is the primary of its set";
            case MongoSecurityException _ -> "it does not accept the name and password";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
