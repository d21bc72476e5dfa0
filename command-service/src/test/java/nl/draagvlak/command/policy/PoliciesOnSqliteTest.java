package nl.draagvlak.command.policy;

import java.nio.file.Path;
import java.time.Clock;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.OpenLedger;

class PoliciesOnSqliteTest extends PoliciesContract {

    @Override
    OpenLedger open(Path folder) {
        return LedgerFiles.open(folder, Clock.systemUTC());
    }

    @Override
    int many() {
        return 10_000;
    }
}
