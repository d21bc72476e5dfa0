package nl.draagvlak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.personal.Subject;
import nl.draagvlak.events.stakeholder.Profile;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StakeholderRegistered;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceTaken;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.StakeholderKind;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.ledger.append.KeyTaken;
import nl.draagvlak.ledger.append.RequestRepeated;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.sqlite.FolderInUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFilesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");

    @TempDir
    Path folder;

    private LedgerFiles files;

    @BeforeEach
    void open() {
        files = LedgerFiles.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void readsBackWhatWasAppendedWithItsEnvelopeAndPersonalTextsSealed() {
        append("r1", registered("s1", "Wilhelmina Verdonk", "REF-1"));
        append("r2", stance("s1", 1, 2));

        List<RecordedEvent> events = files.ledger().readAfter(PROGRAMME, 0, 10);

        assertThat(events).extracting(RecordedEvent::position).containsExactly(1L, 2L);
        assertThat(events).extracting(RecordedEvent::sequence).containsExactly(0L, 1L);
        assertThat(events.get(1).recordedAt()).isEqualTo(NOW);
        assertThat(events.get(1).effectiveOn()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(events.get(1).envelope().requestId()).isEqualTo("r2");
        assertThat(events.get(0).event()).isInstanceOfSatisfying(StakeholderRegistered.class, registered -> {
            assertThat(registered.profile().name()).isInstanceOf(Personal.Sealed.class);
            assertThat(files.opener().text(registered.profile().name())).isEqualTo("Wilhelmina Verdonk");
        });
        assertThat(files.ledger().readAggregate(aggregate("s1"), 1))
                .extracting(RecordedEvent::position)
                .containsExactly(2L);
        assertThat(files.ledger().readRequest(PROGRAMME, "r1"))
                .extracting(RecordedEvent::position)
                .containsExactly(1L);
        assertThat(files.ledger().readAt(List.of(2L, 9L, 1L)))
                .extracting(RecordedEvent::position)
                .containsExactly(1L, 2L);
        assertThat(files.ledger().programmes()).containsExactly(PROGRAMME);
        assertThat(files.ledger().positionAt(NOW)).isEqualTo(2);
        assertThat(files.ledger().positionAt(NOW.minusMillis(1))).isZero();
    }

    @Test
    void readsTheSameAfterItWasClosedAndOpenedAgain() {
        append("r1", registered("s1", "Wilhelmina Verdonk", "REF-1"));
        List<RecordedEvent> before = files.ledger().readAfter(0, 10);
        files.close();
        open();

        assertThat(files.ledger().readAfter(0, 10)).isEqualTo(before);
        assertThat(files.opener().text(before.getFirst().envelope().reason())).isEqualTo("because Wilhelmina said so");
    }

    @Test
    void keepsNamesOutOfTheFolder() throws IOException {
        append("r1", registered("s1", "Wilhelmina Verdonk", "REF-1"));
        append("r2", stance("s1", 1, 2));
        try (Stream<Path> written = Files.walk(folder)) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes).as(file.toString()).doesNotContain("Wilhelmina", "Verdonk", "REF-1");
            }
        }
    }

    @Test
    void showsAnErasedPersonAsErasedAndEveryoneElseAsBefore() {
        append("r1", registered("s1", "Wilhelmina Verdonk", "REF-1"));
        append("r2", registered("s2", "Joris Okkerse", "REF-2"));
        assertThat(names()).containsExactly("Wilhelmina Verdonk", "Joris Okkerse");

        files.vault().erase(Subject.of(PROGRAMME, new StakeholderId("s1")));

        assertThat(names()).containsExactly(null, "Joris Okkerse");
        files.close();
        open();
        assertThat(names()).containsExactly(null, "Joris Okkerse");
    }

    @Test
    void refusesARequestThatWasAnsweredBefore() {
        append("r1", registered("s1", "A", "REF-1"));
        assertThatThrownBy(() -> append("r1", registered("s2", "B", "REF-2"))).isInstanceOf(RequestRepeated.class);
        assertThat(files.ledger().head()).isEqualTo(1);
    }

    @Test
    void refusesAReferenceThatAnotherHas() {
        append("r1", registered("s1", "A", "REF-1"));
        assertThatThrownBy(() -> append("r2", registered("s2", "B", "REF-1")))
                .isInstanceOfSatisfying(
                        KeyTaken.class, taken -> assertThat(taken.kind()).isEqualTo("reference"));
        assertThat(files.ledger().head()).isEqualTo(1);
    }

    @Test
    void refusesASecondOneInTheSameFolder() {
        assertThatThrownBy(() -> LedgerFiles.open(folder, Clock.systemUTC()))
                .isInstanceOf(FolderInUse.class)
                .hasMessageContaining("open in another process");
    }

    @Test
    void writesARecordOnlyOverTheVersionThatWasRead() {
        assertThat(files.records().write("import/p1/i1", 0, "{}")).isTrue();
        assertThat(files.records().write("import/p1/i1", 0, "{\"other\":1}")).isFalse();
        assertThat(files.records().write("import/p1/i1", 1, "{\"state\":2}")).isTrue();
        assertThat(files.records().write("import/p2/i1", 0, "x")).isTrue();
        assertThat(files.records().readAll("import/p1/"))
                .singleElement()
                .satisfies(stored -> assertThat(stored.version()).isEqualTo(2));
        files.records().remove("import/p1/i1");
        assertThat(files.records().read("import/p1/i1")).isEmpty();
    }

    private List<String> names() {
        return files.ledger().readAfter(PROGRAMME, 0, 10).stream()
                .map(event -> ((StakeholderRegistered) event.event()).profile().name())
                .map(files.opener()::text)
                .toList();
    }

    private void append(String request, NewEvent... events) {
        Envelope envelope = new Envelope(
                "own",
                new ActorId("anna"),
                request,
                "digest",
                null,
                null,
                null,
                Personal.text("because Wilhelmina said so", List.of()));
        files.access().entrance().append(envelope, List.of(events));
    }

    private static NewEvent registered(String id, String name, String reference) {
        Subject subject = Subject.of(PROGRAMME, new StakeholderId(id));
        return new NewEvent(
                "e-" + id,
                aggregate(id),
                0,
                NOW,
                new StakeholderRegistered(new Profile(
                        StakeholderKind.values()[0],
                        Personal.of(subject, name),
                        Personal.of(subject, reference),
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        0.5,
                        null,
                        null)));
    }

    private static NewEvent stance(String id, long sequence, int value) {
        return new NewEvent(
                "e-" + id + "-" + sequence,
                aggregate(id),
                sequence,
                NOW,
                new StanceTaken(
                        new EntryId("stakeholder", id, "x" + sequence),
                        new Stance(
                                null,
                                value,
                                LocalDate.of(2026, 2, 3),
                                Personal.text("said by Wilhelmina", List.of()),
                                true)));
    }

    private static AggregateId aggregate(String id) {
        return new AggregateId(PROGRAMME, "stakeholder", id);
    }
}
