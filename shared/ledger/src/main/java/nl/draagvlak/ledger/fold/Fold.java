package nl.draagvlak.ledger.fold;

import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.RecordedEvent;

/**
 * How a state is computed from one programme's events. The state is mutable and owned by whoever drives the fold, one thread at a time.
 *
 * @param <S> the state
 */
public interface Fold<S> {

    /** The state before the first event. */
    S empty(ProgrammeId programme);

    /** Takes one event in; called in order, once for each. An event of an unknown type is carried, never an error. */
    void apply(S state, RecordedEvent event);

    /** An estimate of the bytes that a state takes besides what it took in: what was drawn from it and can be drawn again. */
    default long drawn(S state) {
        return 0;
    }
}
