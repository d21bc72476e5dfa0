package nl.draagvlak.query.picture;

import nl.draagvlak.ledger.fold.FoldHalted;

/**
 * Where a programme's history could not be taken in any further.
 *
 * @param position of the event it stopped at
 * @param type the type that event is stored under; a question mark when it could not even be read
 * @param error the kind of error it led to
 */
public record Halt(long position, String type, String error) {

    /** What a halted fold tells of itself. */
    public static Halt of(FoldHalted halted) {
        return new Halt(halted.position(), halted.type(), halted.error());
    }
}
