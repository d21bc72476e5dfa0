package nl.draagvlak.ledger.engine;

import java.util.function.UnaryOperator;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.OpenLedger;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * Axon's published tests of an engine, all of them. They append plain strings to aggregates with plain names; so they have a catalogue
 * that holds strings, and names that stand for aggregates of the {@code system} programme.
 */
abstract class AxonsOwnTests extends BatchingEventStorageEngineTest<LedgerEngine, LedgerEngineBuilder> {

    /** A catalogue for tests that append strings. */
    static final EventCatalogue STRINGS = new EventCatalogue().with("test.text", 1, String.class);

    /** Names without a programme. */
    static final AggregateNames PLAIN = new AggregateNames() {
        @Override
        public AggregateId of(String name) {
            return new AggregateId(ProgrammeId.SYSTEM, "plain", name);
        }

        @Override
        public String nameOf(AggregateId aggregate) {
            return aggregate.id();
        }
    };

    private OpenLedger ledger;

    abstract OpenLedger open();

    /** Ends what {@link #open} opened the ledger in. */
    void stop() {}

    @BeforeEach
    void openLedger() {
        ledger = open();
        setTestSubject(createEngine());
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
        stop();
    }

    @Override
    protected LedgerEngine createEngine(UnaryOperator<LedgerEngineBuilder> customization) {
        return customization
                .apply(LedgerEngine.builder(ledger.access()).names(PLAIN))
                .build();
    }
}
