package nl.draagvlak.ledger.append;

/** An append was refused whole; the ledger is unchanged. */
public abstract sealed class AppendRefused extends RuntimeException
        permits PlaceTaken, EventRepeated, RequestRepeated, KeyTaken, AppendTooLarge {

    private static final long serialVersionUID = 1L;

    AppendRefused(String message) {
        super(message);
    }
}
