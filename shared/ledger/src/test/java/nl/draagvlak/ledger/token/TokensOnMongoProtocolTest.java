package nl.draagvlak.ledger.token;

import java.time.Clock;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.InProcessMongo;
import nl.draagvlak.ledger.OpenLedger;

class TokensOnMongoProtocolTest extends TokenContract {

    private final InProcessMongo mongo = new InProcessMongo();

    @Override
    OpenLedger open() {
        return mongo.open(Clock.systemUTC(), EventCatalogue.draagvlak());
    }

    @Override
    void stop() {
        mongo.close();
    }
}
