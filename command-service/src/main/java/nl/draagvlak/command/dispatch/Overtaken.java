package nl.draagvlak.command.dispatch;

/** Somebody else added to the aggregate first; what is there now may lead to another answer. */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overtaken(Throwable cause) {
        super("somebody else added to the aggregate first", cause);
    }
}
