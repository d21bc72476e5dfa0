package nl.draagvlak.query.work;

/** Ends work that nobody waits for any more. */
public final class Unwanted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unwanted() {
        super("nobody waits for it any more", null, false, false);
    }
}
