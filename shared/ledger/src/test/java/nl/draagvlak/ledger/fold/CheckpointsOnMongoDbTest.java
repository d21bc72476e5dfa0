package nl.draagvlak.ledger.fold;

import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RealMongo;
import org.junit.jupiter.api.BeforeAll;

class CheckpointsOnMongoDbTest extends CheckpointContract {

    @BeforeAll
    static void needsDocker() {
        RealMongo.required();
    }

    private final RealMongo mongo = new RealMongo();

    @Override
    OpenLedger open(EventCatalogue catalogue) {
        return mongo.open(CLOCK, catalogue);
    }
}
