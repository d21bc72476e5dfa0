package nl.draagvlak.ledger.engine;

/** A unit of work appended twice, which could not be atomic; the command fails and leaves nothing behind. */
public final class SecondAppend extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SecondAppend() {
        super("one unit of work makes at most one append");
    }
}
