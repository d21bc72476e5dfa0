package nl.draagvlak.ledger.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.ProgrammeEvent.HalfLifeSet;
import nl.draagvlak.ledger.LedgerFiles;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.append.RequestRepeated;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerEngineTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("p1");

    @TempDir
    Path folder;

    private LedgerFiles files;
    private EmbeddedEventStore store;

    @BeforeEach
    void open() {
        files = LedgerFiles.open(folder, Clock.systemUTC());
        store = EmbeddedEventStore.builder().storageEngine(files.engine()).build();
    }

    @AfterEach
    void close() {
        store.shutDown();
        files.close();
    }

    @Test
    void appendsAllThatAUnitOfWorkPublishedAtOnceAndLeavesThePosition() {
        UnitOfWork<?> unit = begin();
        store.publish(event("p1/programme/p1", 0, 90));
        store.publish(event("p1/programme/p1", 1, 60), event("p1/programme/p1", 2, 30));
        assertThat(files.ledger().head()).isZero();
        assertThat(store.readEvents("p1/programme/p1").asStream()).hasSize(3);
        unit.commit();

        assertThat(unit.resources()).containsEntry(LedgerEngine.POSITION, 3L);
        assertThat(files.commits().readAfter(0, 10)).hasSize(1);
        assertThat(files.ledger().readAfter(0, 10))
                .extracting(RecordedEvent::event)
                .containsExactly(new HalfLifeSet(90), new HalfLifeSet(60), new HalfLifeSet(30));
    }

    @Test
    void leavesNothingBehindWhenAUnitOfWorkFailsOnItsWay() {
        UnitOfWork<?> unit = begin();
        store.publish(event("p1/programme/p1", 0, 90));
        unit.onPrepareCommit(u -> {
            throw new IllegalStateException("something else failed");
        });
        assertThatThrownBy(unit::commit).hasMessage("something else failed");
        assertThat(files.ledger().head()).isZero();
    }

    @Test
    void failsAUnitOfWorkThatWouldAppendTwiceWithoutAppendingOnce() {
        UnitOfWork<?> unit = begin();
        store.publish(event("p1/programme/p1", 0, 90));
        AtomicBoolean answered = new AtomicBoolean();
        store.subscribe(events -> {
            if (answered.compareAndSet(false, true)) {
                store.publish(event("p1/programme/p1", 1, 60));
            }
        });
        assertThatThrownBy(unit::commit).isInstanceOf(SecondAppend.class);
        assertThat(files.ledger().head()).isZero();
    }

    @Test
    void appendsWhatANestedUnitOfWorkPublishedWithItsRoot() {
        UnitOfWork<?> root = begin();
        store.publish(event("p1/programme/p1", 0, 90));
        UnitOfWork<?> nested = begin();
        store.publish(event("p1/programme/p1", 1, 60));
        nested.commit();
        assertThat(files.ledger().head()).isZero();
        root.commit();
        assertThat(root.resources()).containsEntry(LedgerEngine.POSITION, 2L);
    }

    @Test
    void tellsAxonOfConflictsTheWayAxonWants() {
        store.publish(event("p1/programme/p1", 0, 90), event("p1/programme/p1", 1, 90));
        assertThatThrownBy(() -> store.publish(event("p1/programme/p1", 1, 60)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> store.publish(event("p1/programme/p1", 0, 60)))
                .isInstanceOf(AggregateStreamCreationException.class);
        UnitOfWork<?> unit = begin();
        store.publish(event("p1/programme/p1", 1, 60));
        assertThatThrownBy(unit::commit).isInstanceOf(ConcurrencyException.class);
        assertThat(files.ledger().head()).isEqualTo(2);
    }

    @Test
    void takesTheEnvelopeFromTheMetadataAndPutsItBack() {
        Personal reason = Personal.text("because I was told", List.of());
        store.publish(event("p1/programme/p1", 0, 90)
                .andMetaData(Map.of(
                        EnvelopeKeys.ORGANISATION,
                        "merenvelt",
                        EnvelopeKeys.REQUEST_ID,
                        "anna:k1",
                        EnvelopeKeys.REQUEST_DIGEST,
                        "d1",
                        EnvelopeKeys.CORRELATION,
                        "c1",
                        EnvelopeKeys.CAUSATION,
                        "c0",
                        EnvelopeKeys.IMPORT_ID,
                        "i1",
                        EnvelopeKeys.REASON,
                        reason,
                        "channel",
                        "api")));

        assertThat(files.ledger().readRequest(PROGRAMME, "anna:k1"))
                .singleElement()
                .extracting(RecordedEvent::envelope)
                .satisfies(envelope -> {
                    assertThat(envelope.organisation()).isEqualTo("merenvelt");
                    assertThat(envelope.actor()).isEqualTo(new ActorId("anna"));
                    assertThat(envelope.requestDigest()).isEqualTo("d1");
                    assertThat(envelope.correlation()).isEqualTo("c1");
                    assertThat(envelope.causation()).isEqualTo("c0");
                    assertThat(envelope.importId()).isEqualTo("i1");
                    assertThat(files.opener().text(envelope.reason())).isEqualTo("because I was told");
                });
        MetaData read = store.readEvents("p1/programme/p1").next().getMetaData();
        assertThat(read)
                .containsEntry("channel", "api")
                .containsEntry(EnvelopeKeys.ACTOR, "anna")
                .containsEntry(EnvelopeKeys.REQUEST_ID, "anna:k1")
                .hasEntrySatisfying(
                        EnvelopeKeys.REASON, stored -> assertThat(stored).isInstanceOf(Personal.Sealed.class));
        assertThatThrownBy(() -> store.publish(
                        event("p1/programme/p1", 1, 60).andMetaData(Map.of(EnvelopeKeys.REQUEST_ID, "anna:k1"))))
                .isInstanceOf(RequestRepeated.class);
    }

    @Test
    void refusesAnEventOfAProgrammeThatNobodyDid() {
        assertThatThrownBy(() -> store.publish(event("p1/programme/p1", 0, 90).withMetaData(Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("who acted");
    }

    @Test
    void refusesAReasonInPlainText() {
        assertThatThrownBy(() -> store.publish(
                        event("p1/programme/p1", 0, 90).andMetaData(Map.of(EnvelopeKeys.REASON, "because"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("personal");
    }

    @Test
    void refusesEventsOfTwoProgrammesInOneAppend() {
        assertThatThrownBy(() -> store.publish(event("p1/programme/p1", 0, 90), event("p2/programme/p2", 0, 90)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one programme");
    }

    @Test
    void refusesAnAggregateThatIsNotNamedAsOne() {
        assertThatThrownBy(() -> store.publish(event("p1", 0, 90))).isInstanceOf(IllegalArgumentException.class);
    }

    private static UnitOfWork<?> begin() {
        return DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("command"));
    }

    private static DomainEventMessage<HalfLifeSet> event(String aggregate, long sequence, int days) {
        return new GenericDomainEventMessage<>("programme", aggregate, sequence, new HalfLifeSet(days))
                .andMetaData(Map.of(EnvelopeKeys.ACTOR, "anna"));
    }
}
