package nl.draagvlak.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.reading.Verified;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TamperedFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeThreeCommits() {
        try (LedgerFiles files = LedgerFiles.open(folder, Clock.systemUTC())) {
            for (int i = 0; i < 3; i++) {
                Envelope envelope = new Envelope("own", new ActorId("anna"), null, null, null, null, null, null);
                NewEvent event = new NewEvent(
                        "e" + i, AggregateId.of("p1/programme/p1"), i, Instant.EPOCH, new HalfLifeSet(90 + i));
                files.access().entrance().append(envelope, List.of(event));
            }
        }
    }

    @Test
    void refusesToChangeOrDeleteWhatWasWritten() {
        for (String table : List.of("commits", "appends")) {
            assertThatThrownBy(() -> execute("DELETE FROM " + table)).hasMessageContaining("never changed");
        }
        assertThatThrownBy(() -> execute("UPDATE commits SET recorded_at = 0")).hasMessageContaining("never changed");
    }

    @Test
    void namesTheCommitThatWasChangedAroundItsGuards() throws SQLException {
        execute("DROP TRIGGER appends_no_update");
        execute("UPDATE appends SET text = replace(text, '\"days\":91', '\"days\":19') WHERE pos = 2");

        assertThat(verified()).satisfies(verified -> {
            assertThat(verified.valid()).isFalse();
            assertThat(verified.firstBroken()).isEqualTo(2);
            assertThat(verified.verifiedUpTo()).isEqualTo(1);
            assertThat(verified.positions()).isEqualTo(3);
        });
    }

    @Test
    void namesTheFirstPositionThatIsMissing() throws SQLException {
        execute("DROP TRIGGER commits_no_delete");
        execute("DELETE FROM commits WHERE pos = 2");

        assertThat(verified().firstBroken()).isEqualTo(2);
    }

    @Test
    void namesTheCommitThatLostAnAppend() throws SQLException {
        execute("DROP TRIGGER appends_no_delete");
        execute("DELETE FROM appends WHERE pos = 2");

        assertThat(verified().firstBroken()).isEqualTo(2);
    }

    @Test
    void namesTheCommitWhoseAppendClaimsMorePlacesThanItHas() throws SQLException {
        execute("DROP TRIGGER appends_no_update");
        execute("UPDATE appends SET n = 2 WHERE pos = 2");

        assertThat(verified().firstBroken()).isEqualTo(2);
    }

    private Verified verified() {
        try (LedgerFiles files = LedgerFiles.open(folder, Clock.systemUTC())) {
            return files.verification().full();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
