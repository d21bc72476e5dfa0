package nl.draagvlak.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.coalition.CoalitionEvent.CoalitionActivated;
import nl.draagvlak.events.programme.ProgrammeEvent.ProgrammeStarted;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.standalone.Draagvlak;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** One programme of two holds something that cannot be taken in. */
@SpringBootTest(
        classes = Draagvlak.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        useMainMethod = UseMainMethod.ALWAYS,
        properties = "draagvlak.access.bootstrap-token=let-me-in")
class QuarantineTest {

    private static final String DETAIL =
            "Position 3 of its history, an event of type coalition.activated@1, could not be taken in"
                    + " (NullPointerException). Nothing was skipped and other programmes go on; an administrator must look"
                    + " into it.";

    @TempDir
    private static Path data;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void aLedgerWithAnEventThatNoRuleWouldHaveLetIn(DynamicPropertyRegistry properties) {
        try (LedgerFiles ledger = LedgerFiles.open(data, Clock.systemUTC())) {
            append(ledger, "p1", "programme", "p1", started());
            append(ledger, "p2", "programme", "p2", started());
            append(ledger, "p1", "coalition", "c1", withoutADay());
            append(ledger, "p3", "programme", "p3", started());
        }
        spoil("p3");
        properties.add("draagvlak.data", data::toString);
    }

    @Test
    void stopsThatProgrammeWithPositionAndCause() {
        get("/p1")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("programme-halted")
                .jsonPath("$.detail")
                .isEqualTo(DETAIL);
        get("/p1/stakeholders").expectStatus().isEqualTo(503);
        get("/p1/ledger").expectStatus().isOk();
    }

    @Test
    void goesOnWithTheOther() {
        get("/p2").expectStatus().isOk();
        get("").expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(3)
                .jsonPath("$.items[0].id")
                .isEqualTo("p1")
                .jsonPath("$.items[0].halted.position")
                .isEqualTo(3)
                .jsonPath("$.items[1].name")
                .isEqualTo("Zaak in Zicht");
    }

    @Test
    void startsAlthoughTheHistoryOfOneCannotBeRead() {
        get("/p3").expectStatus().isEqualTo(503).expectBody().jsonPath("$.code").isEqualTo("programme-halted");
    }

    @Test
    void tellsARebuildWhereItFails() {
        client().post().uri("/p1/rebuild").exchange().expectStatus().isAccepted();
        String ended = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(this::rebuild, state -> !state.contains("\"running\""));
        assertThat(ended)
                .contains("\"state\":\"failed\"")
                .contains("\"position\":3")
                .contains("\"error\":\"NullPointerException\"");
    }

    private String rebuild() {
        return new String(get("/p1/rebuild")
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    private WebTestClient.ResponseSpec get(String path) {
        return client().get().uri(path).exchange();
    }

    private WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port + "/v1/programmes")
                .defaultHeader("Accept-Language", "en")
                .defaultHeaders(headers -> headers.setBearerAuth("let-me-in"))
                .build();
    }

    /** Makes what is stored of a programme unreadable, as a damaged disk may. */
    private static void spoil(String programme) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            for (String trigger : triggers(statement)) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            statement.execute("UPDATE appends SET text = replace(text, 'Europe/Amsterdam', 'Nowhere')"
                    + " WHERE programme = '" + programme + "'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> triggers(Statement statement) throws SQLException {
        List<String> triggers = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
            while (found.next()) {
                triggers.add(found.getString(1));
            }
        }
        return triggers;
    }

    @SuppressWarnings("NullAway") // what no rule lets in, but JSON could say
    private static CoalitionActivated withoutADay() {
        return new CoalitionActivated(new EntryId("coalition", "c1", "x"), null);
    }

    private static ProgrammeStarted started() {
        return new ProgrammeStarted("Zaak in Zicht", "to follow", null, ZoneId.of("Europe/Amsterdam"), "nl", null);
    }

    private static void append(LedgerFiles ledger, String programme, String kind, String id, Event event) {
        AggregateId aggregate = new AggregateId(new ProgrammeId(programme), kind, id);
        Envelope envelope = new Envelope("own", new ActorId("anna"), null, null, null, null, null, null);
        NewEvent made = new NewEvent(programme + id, aggregate, 0, Instant.EPOCH, event);
        ledger.access().entrance().append(envelope, List.of(made));
    }
}
