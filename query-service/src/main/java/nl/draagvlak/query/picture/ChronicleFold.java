package nl.draagvlak.query.picture;

import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.fold.Fold;

/** How a programme's chronicle is computed from its events. */
public final class ChronicleFold implements Fold<Chronicle> {

    @Override
    public Chronicle empty(ProgrammeId programme) {
        return new Chronicle(programme);
    }

    @Override
    public void apply(Chronicle chronicle, RecordedEvent event) {
        chronicle.take(event);
    }

    @Override
    public long drawn(Chronicle chronicle) {
        return chronicle.drawn();
    }
}
