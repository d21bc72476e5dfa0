package nl.draagvlak.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.draagvlak.access.AccessConfiguration;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.ProgrammeEvent;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.fold.FoldSettings;
import nl.draagvlak.ledger.fold.OpenFolds;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.vault.Opener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Asks the query service over HTTP about a ledger in files, in a programme of its own for each test. */
@SpringBootTest(
        classes = ReadTest.Service.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "draagvlak.access.bootstrap-token=let-me-in")
public abstract class ReadTest {

    protected static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
    protected static final ActorId ACTOR = new ActorId("actor1");

    private static final AtomicLong NUMBERS = new AtomicLong();

    @Autowired
    protected OpenLedger files;

    @LocalServerPort
    private int port;

    protected ProgrammeId programme = new ProgrammeId("unset");
    private final Map<AggregateId, Long> sequences = new HashMap<>();

    @BeforeEach
    protected void startAProgramme() {
        programme = new ProgrammeId("p" + NUMBERS.incrementAndGet());
        record(
                "programme",
                programme.value(),
                new ProgrammeEvent.ProgrammeStarted(
                        "Zaak in Zicht",
                        "Residents follow their applications",
                        null,
                        ZoneId.of("Europe/Amsterdam"),
                        "nl",
                        null));
    }

    /** Appends an event and tells its position. */
    protected long record(String kind, String id, Event event) {
        return record(kind, id, event, null);
    }

    protected long record(String kind, String id, Event event, @Nullable Personal reason) {
        AggregateId aggregate = new AggregateId(programme, kind, id);
        long sequence = sequences.merge(aggregate, 1L, Long::sum) - 1;
        String eventId = "e" + NUMBERS.incrementAndGet();
        Envelope envelope = new Envelope("org", ACTOR, null, null, "c" + eventId, null, null, reason);
        files.access()
                .entrance()
                .append(envelope, List.of(new NewEvent(eventId, aggregate, sequence, Instant.EPOCH, event)));
        return files.ledger().head();
    }

    protected long register(String id, String name) {
        return record("stakeholder", id, new StakeholderEvent.StakeholderRegistered(profile(id, name, null)));
    }

    protected Profile profile(String id, String name, @Nullable String domain) {
        return new Profile(
                StakeholderKind.PERSON,
                Personal.of(subject(id), name),
                Personal.of(subject(id), "ref-" + id),
                domain == null ? null : new DomainId(domain),
                null,
                Set.of(),
                Set.of(),
                0.5,
                null,
                null);
    }

    protected Subject subject(String id) {
        return Subject.of(programme, new StakeholderId(id));
    }

    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    protected WebTestClient reader() {
        return WebTestClient.bindToServer()
                .baseUrl(address() + "/v1/programmes")
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .defaultHeaders(headers -> headers.setBearerAuth("let-me-in"))
                .build();
    }

    /** Asks for something of the programme; the answer must be 200. */
    protected WebTestClient.BodyContentSpec read(String path) {
        return reader().get()
                .uri("/" + programme + path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({AccessConfiguration.class, QueryService.class})
    static class Service {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse(TODAY + "T10:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        OpenLedger files(Clock clock) throws IOException {
            Path folder = Files.createTempDirectory("draagvlak-query");
            folder.toFile().deleteOnExit();
            return LedgerFiles.open(folder, clock);
        }

        @Bean
        Ledger ledger(OpenLedger files) {
            return files.ledger();
        }

        @Bean
        OpenFolds folds(OpenLedger files, Clock clock) {
            return new OpenFolds(files.ledger(), files.foldCheckpoints(), FoldSettings.USUAL, clock);
        }

        @Bean
        Opener opener(OpenLedger files) {
            return files.opener();
        }

        @Bean
        RecordStore records(OpenLedger files) {
            return files.records();
        }
    }
}
