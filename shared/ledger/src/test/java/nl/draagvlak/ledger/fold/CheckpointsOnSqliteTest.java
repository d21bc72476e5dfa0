package nl.draagvlak.ledger.fold;

import java.nio.file.Path;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.OpenLedger;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsOnSqliteTest extends CheckpointContract {

    @TempDir
    Path folder;

    @Override
    OpenLedger open(EventCatalogue catalogue) {
        return LedgerFiles.open(folder, CLOCK, catalogue);
    }
}
