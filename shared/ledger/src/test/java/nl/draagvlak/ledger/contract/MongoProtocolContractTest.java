package nl.draagvlak.ledger.contract;

import nl.draagvlak.ledger.InProcessMongo;
import nl.draagvlak.ledger.OpenLedger;

class MongoProtocolContractTest extends MongoContract {

    private final InProcessMongo mongo = new InProcessMongo();

    @Override
    OpenLedger open() {
        return mongo.open(clock, Noted.CATALOGUE);
    }

    @Override
    void stop() {
        mongo.close();
    }
}
