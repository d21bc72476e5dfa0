package nl.draagvlak.ledger.json;

/** A stored append cannot be made into events by this version of the program. */
public final class AppendUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    AppendUnreadable(long position, Throwable cause) {
        super("the append at position " + position + " cannot be read", cause);
        this.position = position;
    }

    /** The position of its first event. */
    public long position() {
        return position;
    }
}
