package nl.draagvlak.ledger.sqlite;

/** A file could not be read or written. */
public final class StoreFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreFailed(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
