package nl.draagvlak.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.catalogue.EventType;
import nl.draagvlak.events.intervention.InterventionEvent.EffectObserved;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.chain.Verify;
import nl.draagvlak.ledger.reading.ProgrammeExport;
import nl.draagvlak.ledger.reading.ProgrammeExport.Page;
import nl.draagvlak.ledger.reading.Verified;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Draft;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger from before effects said whose reading they are, byte for byte as it was stored then. */
class EarlierRevisionsTest {

    private static final Path STORED = Path.of("src/test/resources/revisions/interventions.ndjson");
    private static final ProgrammeId VILLAGE = new ProgrammeId("village");
    private static final AggregateId INTERVENTION = new AggregateId(VILLAGE, "intervention", "v1");
    private static final EventType EFFECT = new EventType("intervention.effect-observed", 1);
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    private LedgerFiles files;

    @BeforeEach
    void openALedgerFromThen() throws IOException {
        files = LedgerFiles.open(folder, Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC));
        for (String append : appends()) {
            files.parts().appender().append(stored(append));
        }
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void readsEveryEventInItsPresentForm() {
        assertThat(files.ledger().readAfter(VILLAGE, 0, 10))
                .extracting(RecordedEvent::event)
                .noneMatch(UnknownEvent.class::isInstance)
                .filteredOn(EffectObserved.class::isInstance)
                .containsExactly(
                        new EffectObserved(
                                EntryId.of("intervention.v1.a3"),
                                -1,
                                true,
                                null,
                                new Personal.Sealed(
                                        "e3", List.of("k1"), "/note", "AAAAAAAAAAAAAAAA", "c2VhbGVkOiB0aGUgbm90ZQ=="),
                                LocalDate.of(2026, 2, 11)),
                        new EffectObserved(
                                EntryId.of("intervention.v1.a4"), 2, true, null, null, LocalDate.of(2026, 2, 20)));
    }

    @Test
    void readsAPlanFromBeforeThereWereLeversAsOneThatNamedNone() {
        assertThat(files.ledger().readAggregate(INTERVENTION, 0).getFirst().event())
                .isInstanceOfSatisfying(InterventionPlanned.class, planned -> assertThat(planned.levers())
                        .isEmpty());
    }

    @Test
    void showsWhatIsStoredAsItIsStored() {
        RecordedEvent effect = files.ledger().readAggregate(INTERVENTION, 3).getFirst();
        assertThat(effect.type()).isEqualTo(EFFECT);
        assertThat(effect.data())
                .isEqualTo("{\"entry\":\"intervention.v1.a4\",\"effect\":2,\"effectiveOn\":\"2026-02-20\"}");
        assertThat(effect.effectiveOn()).isEqualTo(LocalDate.of(2026, 2, 20));
    }

    @Test
    void givesAggregatesThePresentForm() {
        assertThat(files.engine().readEvents(INTERVENTION.toString()).asStream().map(DomainEventMessage::getPayload))
                .hasSize(4)
                .satisfies(events -> assertThat(events.getFirst()).isInstanceOf(InterventionPlanned.class))
                .satisfies(events -> assertThat(events.getLast())
                        .isInstanceOfSatisfying(EffectObserved.class, effect -> assertThat(effect.judgement())
                                .isTrue()));
    }

    @Test
    void verifiesAndKeepsEveryHash() throws IOException {
        Verified verified = files.verification().full();
        assertThat(verified.valid()).isTrue();
        assertThat(verified.programmes())
                .singleElement()
                .satisfies(head -> assertThat(head.hash().hex()).isEqualTo(head()));
    }

    @Test
    void isExportedByteForByteAndVerifiesElsewhere() throws IOException {
        StringBuilder export = new StringBuilder();
        ProgrammeExport pages = new ProgrammeExport(files.commits(), VILLAGE, 2);
        for (Page page = pages.first(); ; page = pages.after(page)) {
            export.append(page.text());
            if (page.last()) {
                break;
            }
        }
        assertThat(export.toString()).isEqualTo(Files.readString(STORED));
        List<String> said = new ArrayList<>();
        assertThat(Verify.run(List.of(STORED.toString()), said::add))
                .as("%s", said)
                .isZero();
    }

    @Test
    void keepsARevisionFromTheFutureAsItIs() {
        String future = "{\"entry\":\"intervention.v1.a5\",\"scale\":\"seven steps\"}";
        files.parts().appender().append(stored("""
            {"v":1,"programme":"village","number":4,"previous":"%s","organisation":"own","actor":"adviser1",\
            "salt":"AQEBAQEBAQEBAQEBAQEBAQ==","events":[{"id":"e5","type":"intervention.effect-observed",\
            "revision":9,"aggregate":"intervention/v1","sequence":4,"at":"2026-03-01T10:00:00Z",\
            "data":%s}]}\
            """.formatted("0".repeat(64), future)));
        RecordedEvent last = files.ledger().readAggregate(INTERVENTION, 4).getFirst();
        assertThat(last.event()).isEqualTo(new UnknownEvent("intervention.effect-observed", 9, future));
        assertThat(last.data()).isEqualTo(future);
        assertThat(files.verification().full().valid()).isTrue();
        assertThat(files.engine().readEvents(INTERVENTION.toString()).asStream().map(DomainEventMessage::getPayload))
                .last()
                .isInstanceOf(UnknownEvent.class);
    }

    private static List<String> appends() throws IOException {
        return Files.readAllLines(STORED).stream()
                .map(JSON::readTree)
                .filter(line -> line.has("append"))
                .map(line -> line.get("append").asString())
                .toList();
    }

    private static String head() throws IOException {
        return JSON.readTree(Files.readAllLines(STORED).getLast()).get("head").asString();
    }

    /** What was asked for when these bytes were stored: all of them but the place, which the ledger adds itself. */
    private static Draft stored(String append) {
        JsonNode read = JSON.readTree(append);
        return new Draft(
                VILLAGE,
                append.substring(append.indexOf("\"organisation\"")),
                read.get("events")
                        .valueStream()
                        .map(event -> new Draft.Event(
                                event.get("id").asString(),
                                INTERVENTION,
                                event.get("sequence").asLong()))
                        .toList(),
                new Claim.Request(VILLAGE, read.get("events").get(0).get("id").asString()),
                List.of());
    }
}
