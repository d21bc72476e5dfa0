package nl.draagvlak.acceptance.durability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderEvent.StanceTaken;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.ledger.append.Receipt;
import nl.draagvlak.ledger.json.NewEvent;
import org.jspecify.annotations.Nullable;

/** The appends of a {@link Writer}: two stances each, of which half have a text with a key of its own. */
final class Appends {

    /** How many events an append has; a torn one has fewer. */
    static final int EVENTS = 2;

    static final ProgrammeId PROGRAMME = new ProgrammeId("p1");

    private static final Envelope ENVELOPE =
            new Envelope("own", new ActorId("anna"), null, null, null, null, null, null);

    private Appends() {}

    static AggregateId aggregate(String id) {
        return new AggregateId(PROGRAMME, "stakeholder", id);
    }

    static Receipt append(OpenLedger ledger, AggregateId aggregate, long sequence, boolean withTexts) {
        return ledger.access()
                .entrance()
                .append(
                        ENVELOPE,
                        List.of(stance(aggregate, sequence, withTexts), stance(aggregate, sequence + 1, withTexts)));
    }

    /** The id of the event at a place. */
    static String eventId(AggregateId aggregate, long sequence) {
        return aggregate.id() + "-" + sequence;
    }

    /** What the text of an event should say; null when it never had one. */
    static @Nullable String text(RecordedEvent event, OpenLedger ledger) {
        return event.event() instanceof StanceTaken taken
                ? ledger.opener().text(taken.stance().source())
                : null;
    }

    private static NewEvent stance(AggregateId aggregate, long sequence, boolean withText) {
        String id = eventId(aggregate, sequence);
        Personal source = withText ? Personal.text(id, List.of()) : new Personal.Erased();
        return new NewEvent(
                id,
                aggregate,
                sequence,
                Instant.EPOCH,
                new StanceTaken(
                        new EntryId("stakeholder", aggregate.id(), "x" + sequence),
                        new Stance(null, 1, LocalDate.of(2026, 3, 1), source, true)));
    }
}
