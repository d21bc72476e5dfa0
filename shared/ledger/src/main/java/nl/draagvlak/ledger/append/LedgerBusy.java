package nl.draagvlak.ledger.append;

/** The line of waiting appends is full, or other writers were first too often. Nothing was written; ask again a little later. */
public final class LedgerBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerBusy(String why) {
        super(why);
    }
}
