package nl.draagvlak.ledger.engine;

import nl.draagvlak.ledger.append.EventRepeated;
import nl.draagvlak.ledger.append.PlaceTaken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;

/** Builds a {@link LedgerEngine}. Its serializer is fixed: the ledger writes and reads events by their catalogue name. */
public final class LedgerEngineBuilder extends BatchingEventStorageEngine.Builder {

    private final LedgerAccess access;
    private AggregateNames names = AggregateNames.WRITTEN;

    LedgerEngineBuilder(LedgerAccess access) {
        this.access = access;
        CatalogueSerializer serializer = new CatalogueSerializer(access.events());
        eventSerializer(serializer);
        snapshotSerializer(serializer);
        persistenceExceptionResolver(refused -> refused instanceof PlaceTaken || refused instanceof EventRepeated);
    }

    /** How aggregate identifiers are understood; {@code programme/kind/id} when nothing is said. */
    public LedgerEngineBuilder names(AggregateNames how) {
        this.names = how;
        return this;
    }

    /** The engine. */
    public LedgerEngine build() {
        return new LedgerEngine(this, access, names);
    }
}
