package nl.draagvlak.ledger.letter;

import java.time.Clock;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RealMongo;
import org.junit.jupiter.api.BeforeAll;

class AxonsOwnLetterTestsOnMongoDbTest extends AxonsOwnLetterTests {

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
