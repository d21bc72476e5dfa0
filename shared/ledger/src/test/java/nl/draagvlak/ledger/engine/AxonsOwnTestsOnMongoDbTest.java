package nl.draagvlak.ledger.engine;

import java.time.Clock;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RealMongo;
import org.junit.jupiter.api.BeforeAll;

class AxonsOwnTestsOnMongoDbTest extends AxonsOwnTests {

    @BeforeAll
    static void needsDocker() {
        RealMongo.required();
    }

    private final RealMongo mongo = new RealMongo();

    @Override
    OpenLedger open() {
        return mongo.open(Clock.systemUTC(), STRINGS);
    }
}
