package nl.draagvlak.ledger.contract;

import java.nio.file.Path;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.OpenLedger;
import org.junit.jupiter.api.io.TempDir;

class SqliteContractTest extends LedgerContract {

    @TempDir
    Path folder;

    @Override
    OpenLedger open() {
        return LedgerFiles.open(folder, clock, Noted.CATALOGUE);
    }
}
