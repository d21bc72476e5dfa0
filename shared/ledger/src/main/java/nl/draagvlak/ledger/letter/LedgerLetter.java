package nl.draagvlak.ledger.letter;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;

/** A letter as Axon takes it. Its event is read from the ledger when somebody looks. */
public final class LedgerLetter implements DeadLetter<EventMessage<?>> {

    private final String sequence;
    private final Parked parked;
    private final PlacedEvents events;
    private final Clock clock;

    LedgerLetter(String sequence, Parked parked, PlacedEvents events, Clock clock) {
        this.sequence = sequence;
        this.parked = parked;
        this.events = events;
        this.clock = clock;
    }

    /** What a letter of Axon's own is kept as. */
    static Parked parked(DeadLetter<? extends EventMessage<?>> letter) {
        return letter instanceof LedgerLetter kept
                ? kept.parked
                : new Parked(
                        PlacedEvents.positionOf(letter.message()),
                        letter.enqueuedAt(),
                        letter.lastTouched(),
                        letter.cause().map(LedgerLetter::cause).orElse(null),
                        diagnostics(letter.diagnostics()));
    }

    /** What its event has in common with those it must be handled in order with. */
    public String sequence() {
        return sequence;
    }

    /** Where its event lies in the ledger. */
    public long position() {
        return parked.position();
    }

    @Override
    public EventMessage<?> message() {
        return events.at(parked.position());
    }

    @Override
    public Optional<Cause> cause() {
        return Optional.ofNullable(parked.cause()).map(cause -> new ThrowableCause(cause.type(), cause.message()));
    }

    @Override
    public Instant enqueuedAt() {
        return parked.parkedAt();
    }

    @Override
    public Instant lastTouched() {
        return parked.touchedAt();
    }

    @Override
    public MetaData diagnostics() {
        return parked.diagnostics() == null ? MetaData.emptyInstance() : MetaData.from(parked.diagnostics());
    }

    @Override
    public DeadLetter<EventMessage<?>> markTouched() {
        return with(parked.cause(), parked.diagnostics());
    }

    @Override
    public DeadLetter<EventMessage<?>> withCause(@Nullable Throwable cause) {
        return with(cause == null ? parked.cause() : cause(ThrowableCause.asCause(cause)), parked.diagnostics());
    }

    @Override
    public DeadLetter<EventMessage<?>> withDiagnostics(MetaData diagnostics) {
        return with(parked.cause(), diagnostics(diagnostics));
    }

    private LedgerLetter with(Parked.@Nullable Cause cause, @Nullable Map<String, Object> diagnostics) {
        return new LedgerLetter(
                sequence,
                new Parked(parked.position(), parked.parkedAt(), clock.instant(), cause, diagnostics),
                events,
                clock);
    }

    private static Parked.Cause cause(Cause cause) {
        return new Parked.Cause(cause.type(), cause.message());
    }

    private static @Nullable Map<String, Object> diagnostics(MetaData noted) {
        Map<String, Object> kept = new HashMap<>();
        noted.forEach((name, value) ->
                kept.put(name, value instanceof Integer || value instanceof Boolean ? value : String.valueOf(value)));
        return kept.isEmpty() ? null : kept;
    }
}
