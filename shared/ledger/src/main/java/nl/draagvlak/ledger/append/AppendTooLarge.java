package nl.draagvlak.ledger.append;

/** An append would not fit a commit. */
public final class AppendTooLarge extends AppendRefused {

    private static final long serialVersionUID = 1L;

    AppendTooLarge(int size, int limit) {
        super("an append of " + size + " bytes; a commit holds at most " + limit);
    }
}
