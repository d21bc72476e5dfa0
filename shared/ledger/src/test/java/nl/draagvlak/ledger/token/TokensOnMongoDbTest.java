package nl.draagvlak.ledger.token;

import java.time.Clock;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RealMongo;
import org.junit.jupiter.api.BeforeAll;

class TokensOnMongoDbTest extends TokenContract {

    @BeforeAll
    static void needsDocker() {
        RealMongo.required();
    }

    private final RealMongo mongo = new RealMongo();

    @Override
    OpenLedger open() {
        return mongo.open(Clock.systemUTC(), EventCatalogue.draagvlak());
    }
}
