package nl.draagvlak.ledger.fold;

import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.json.AppendUnreadable;

/**
 * A fold could not take an event in and stopped there, so that nothing is skipped; other programmes go on. What it tells of the cause is
 * never more than names of types, because the message of an error may repeat what somebody said.
 */
public final class FoldHalted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProgrammeId programme;
    private final long position;
    private final String type;
    private final String error;

    FoldHalted(ProgrammeId programme, long position, String type, Throwable cause) {
        super("the fold of programme " + programme + " stopped at position " + position, trace(cause));
        this.programme = programme;
        this.position = position;
        this.type = type;
        this.error = cause.getClass().getSimpleName();
    }

    /** Halted by an event. */
    static FoldHalted at(ProgrammeId programme, RecordedEvent event, Throwable cause) {
        return new FoldHalted(programme, event.position(), event.type().toString(), cause);
    }

    /** Halted by something stored that is no event to this version; what is wrong with it lies below. */
    static FoldHalted at(ProgrammeId programme, AppendUnreadable unreadable) {
        Throwable cause = unreadable.getCause() == null ? unreadable : unreadable.getCause();
        return new FoldHalted(programme, unreadable.position(), "?", cause);
    }

    /** Where the error arose: its own trace under its own name, without its message. */
    private static Throwable trace(Throwable cause) {
        Throwable trace = new Throwable(cause.getClass().getName());
        trace.setStackTrace(cause.getStackTrace());
        return trace;
    }

    /** The programme that has no answers until this is mended. */
    public ProgrammeId programme() {
        return programme;
    }

    /** The position of the event that could not be taken in. */
    public long position() {
        return position;
    }

    /** The type that event is stored under, with its revision; a question mark when it could not even be read. */
    public String type() {
        return type;
    }

    /** The kind of error it led to. */
    public String error() {
        return error;
    }
}
