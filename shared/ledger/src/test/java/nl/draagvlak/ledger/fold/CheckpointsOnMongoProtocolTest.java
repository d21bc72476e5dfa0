package nl.draagvlak.ledger.fold;

import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.InProcessMongo;
import nl.draagvlak.ledger.OpenLedger;

class CheckpointsOnMongoProtocolTest extends CheckpointContract {

    private final InProcessMongo mongo = new InProcessMongo();

    @Override
    OpenLedger open(EventCatalogue catalogue) {
        return mongo.open(CLOCK, catalogue);
    }

    @Override
    void stop() {
        mongo.close();
    }
}
