package nl.draagvlak.command.policy;

import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import nl.draagvlak.command.dispatch.IdSource;
import nl.draagvlak.ledger.letter.DeadLetters;
import nl.draagvlak.ledger.letter.PlacedEvents;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.token.SegmentTokens;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.stereotype.Component;

/** Makes policies run: each by a streaming processor of Axon's over the ledger, its tokens and its letters kept as records. */
@Component
final class PolicyWorkshop {

    private static final DeadLetters.Limits LIMITS = new DeadLetters.Limits(10_000, 10_000);
    private static final int BATCH = 100;

    private final EventStore events;
    private final PlacedEvents placed;
    private final RecordStore records;
    private final Clock clock;
    private final PolicySettings settings;
    private final String process;

    PolicyWorkshop(
            EventStore events,
            EventStorageEngine engine,
            RecordStore records,
            Clock clock,
            PolicySettings settings,
            IdSource ids) {
        this.events = events;
        this.placed = PlacedEvents.of(engine);
        this.records = records;
        this.clock = clock;
        this.settings = settings;
        this.process = ids.next();
    }

    RunningPolicy make(Policy policy, ScheduledExecutorService coordinator, ScheduledExecutorService workers) {
        SegmentTokens tokens = new SegmentTokens(records, clock, process, settings.patience());
        DeadLetters letters =
                new DeadLetters(records, policy.name(), placed, clock, process, settings.patience(), LIMITS);
        DeadLetteringEventHandlerInvoker invoker = DeadLetteringEventHandlerInvoker.builder()
                .eventHandlers(new PolicyHandler(policy))
                .sequencingPolicy(Occurrence::sequence)
                .queue(letters)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        StreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(policy.name())
                .eventHandlerInvoker(invoker)
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(settings.segments())
                .maxClaimedSegments(settings.most())
                .claimExtensionThreshold(settings.patience().toMillis() / 2)
                .tokenClaimInterval(settings.patience().toMillis() / 2)
                .batchSize(BATCH)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .build();
        return new RunningPolicy(processor, invoker, tokens, letters);
    }
}
