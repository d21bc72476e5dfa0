package nl.draagvlak.ledger.append;

/** The store failed while it wrote: the append may or may not be there. Ask again with the same request id. */
public final class OutcomeUnknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutcomeUnknown(Throwable cause) {
        super("the store failed while it wrote; whether the append is there is not known", cause);
    }
}
