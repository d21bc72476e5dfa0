package nl.draagvlak.ledger.fold;

import nl.draagvlak.events.ProgrammeId;

/** A fold could not take an event in and stopped there, so that nothing is skipped; other programmes go on. */
public final class FoldHalted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProgrammeId programme;
    private final long position;

    public FoldHalted(ProgrammeId programme, long position, Throwable cause) {
        super("the fold of programme " + programme + " stopped at position " + position, cause);
        this.programme = programme;
        this.position = position;
    }

    /** The programme that has no answers until this is mended. */
    public ProgrammeId programme() {
        return programme;
    }

    /** The position of the event that could not be taken in. */
    public long position() {
        return position;
    }
}
