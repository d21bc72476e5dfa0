package nl.draagvlak.ledger.letter;

import java.time.Clock;
import nl.draagvlak.ledger.InProcessMongo;
import nl.draagvlak.ledger.OpenLedger;

class AxonsOwnProcessingTestsOnMongoProtocolTest extends AxonsOwnLetterTests {

    private final InProcessMongo mongo = new InProcessMongo();

    @Override
    OpenLedger open() {
        return mongo.open(Clock.systemUTC(), AxonsOwnLetterTests.STRINGS);
    }

    @Override
    void stop() {
        mongo.close();
    }
}
