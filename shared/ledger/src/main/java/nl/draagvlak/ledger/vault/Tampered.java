package nl.draagvlak.ledger.vault;

/** What was sealed does not open: it, its place or its key was changed, or the master key is another one. */
public final class Tampered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Tampered(Throwable cause) {
        super("a sealed value was changed, moved or sealed with another key", cause);
    }
}
