package nl.draagvlak.command.dispatch;

/** The ledger has answered this request before; its first answer holds. */
public final class Repeated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Repeated() {
        super("this request was answered before");
    }
}
