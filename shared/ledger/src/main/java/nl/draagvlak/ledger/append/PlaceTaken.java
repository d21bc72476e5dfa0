package nl.draagvlak.ledger.append;

/** Somebody else added to the same aggregate first. */
public final class PlaceTaken extends AppendRefused {

    private static final long serialVersionUID = 1L;

    private final int event;

    PlaceTaken(int event) {
        super("the aggregate has an event at this sequence already");
        this.event = event;
    }

    /** Index within the append of the event whose place is taken. */
    public int event() {
        return event;
    }
}
