package nl.draagvlak.ledger.append;

/** An event with this id is in the ledger already. */
public final class EventRepeated extends AppendRefused {

    private static final long serialVersionUID = 1L;

    private final int event;

    EventRepeated(int event) {
        super("an event with this id is in the ledger already");
        this.event = event;
    }

    /** Index within the append of the event whose id is not new. */
    public int event() {
        return event;
    }
}
