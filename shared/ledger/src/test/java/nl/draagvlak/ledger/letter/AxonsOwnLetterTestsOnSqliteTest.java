package nl.draagvlak.ledger.letter;

import java.nio.file.Path;
import java.time.Clock;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.OpenLedger;
import org.junit.jupiter.api.io.TempDir;

class AxonsOwnLetterTestsOnSqliteTest extends AxonsOwnLetterTests {

    @TempDir
    Path folder;

    @Override
    OpenLedger open() {
        return LedgerFiles.open(folder, Clock.systemUTC(), STRINGS);
    }
}
