package nl.draagvlak.ledger.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.append.EventRepeated;
import nl.draagvlak.ledger.append.PlaceTaken;
import nl.draagvlak.ledger.append.Receipt;
import nl.draagvlak.ledger.json.NewEvent;
import nl.draagvlak.ledger.json.ReadEvent;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's door to the ledger. A unit of work appends once, when it commits and not before, so that one that fails on its way there leaves
 * nothing behind.
 */
public final class LedgerEngine extends BatchingEventStorageEngine {

    /** Resource of the root unit of work that holds the position of the last event it appended, a {@link Long}, after commit. */
    public static final String POSITION = "nl.draagvlak.ledger.position";

    private static final String APPENDS = "nl.draagvlak.ledger.appends";
    private static final int SCAN = 1_000;

    private final LedgerAccess access;
    private final AggregateNames names;
    private final Messages messages;
    private final Snapshots snapshots;

    LedgerEngine(LedgerEngineBuilder builder, LedgerAccess access, AggregateNames names) {
        super(builder);
        this.access = access;
        this.names = names;
        this.messages = new Messages(names);
        this.snapshots = new Snapshots(access.records(), access.writer(), access.reader());
    }

    /** Builds an engine over an open ledger. */
    public static LedgerEngineBuilder builder(LedgerAccess access) {
        return new LedgerEngineBuilder(access);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        if (!CurrentUnitOfWork.isStarted()) {
            append(events);
            return;
        }
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        if (root.resources().putIfAbsent(APPENDS, true) != null) {
            throw new SecondAppend();
        }
        if (root.phase().isAfter(UnitOfWork.Phase.PREPARE_COMMIT)) {
            root.resources().put(POSITION, append(events).last());
        } else {
            List<EventMessage<?>> whole = List.copyOf(events);
            root.onCommit(unit -> unit.resources().put(POSITION, append(whole).last()));
        }
    }

    private Receipt append(List<? extends EventMessage<?>> events) {
        List<NewEvent> added = new ArrayList<>(events.size());
        events.forEach(event -> added.add(messages.newEvent(event)));
        ProgrammeId programme = added.getFirst().aggregate().programme();
        try {
            return access.entrance().append(Envelopes.of(events.getFirst().getMetaData(), programme), added);
        } catch (PlaceTaken taken) {
            handlePersistenceException(taken, events.get(taken.event()));
            throw taken;
        } catch (EventRepeated repeated) {
            handlePersistenceException(repeated, events.get(repeated.event()));
            throw repeated;
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        List<StoredEvent> found = new ArrayList<>();
        for (ReadEvent event : access.ledger().read(position(lastToken), batchSize)) {
            found.add(messages.stored(event));
        }
        return found;
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return access.ledger().read(names.of(aggregateIdentifier), firstSequenceNumber, batchSize).stream()
                .map(event -> new StoredDomainEvent(event, names))
                .toList();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        NewEvent event = messages.newEvent(snapshot);
        snapshots.store(Envelopes.of(snapshot.getMetaData(), event.aggregate().programme()), event);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots.read(names.of(aggregateIdentifier)).stream().map(event -> new StoredDomainEvent(event, names));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return access.ledger().read(names.of(aggregateIdentifier), 0, Integer.MAX_VALUE).stream()
                .map(ReadEvent::sequence)
                .reduce((first, last) -> last);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return access.ledger().head() == 0 ? null : new GlobalSequenceTrackingToken(0);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        long head = access.ledger().head();
        return head == 0 ? null : new GlobalSequenceTrackingToken(head);
    }

    /** Skips what was recorded before the moment, which came about before it too, then looks at when each event came about. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        long position = access.ledger().positionAt(dateTime.minusMillis(1));
        while (true) {
            List<ReadEvent> page = access.ledger().read(position, SCAN);
            for (ReadEvent event : page) {
                if (!event.at().isBefore(dateTime)) {
                    return new GlobalSequenceTrackingToken(event.position() - 1);
                }
            }
            if (page.size() < SCAN) {
                return createHeadToken();
            }
            position = page.getLast().position();
        }
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }
}
