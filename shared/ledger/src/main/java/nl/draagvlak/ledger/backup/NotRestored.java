package nl.draagvlak.ledger.backup;

/** A backup does not fit, or its place is taken; the message says what, in English, for whoever keeps the installation. */
public final class NotRestored extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotRestored(String why) {
        super(why);
    }
}
