package nl.draagvlak.ledger.contract;

import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RealMongo;
import org.junit.jupiter.api.BeforeAll;

class MongoDbContractTest extends MongoContract {

    @BeforeAll
    static void needsDocker() {
        RealMongo.required();
    }

    private final RealMongo mongo = new RealMongo();

    @Override
    OpenLedger open() {
        return mongo.open(clock, Noted.CATALOGUE);
    }
}
