package nl.draagvlak.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.stakeholder.StakeholderEvent.TieEnded;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.ledger.engine.EnvelopeKeys;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** The events that everyone is given: one of Draagvlak's own without a text about people, because no rival seals those. */
final class TestEvents {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Map<String, String> METADATA = Map.of(EnvelopeKeys.ACTOR, "anna");

    private TestEvents() {}

    static DomainEventMessage<TieEnded> event(String programme, String stakeholder, long sequence) {
        TieEnded ended = new TieEnded(
                new EntryId("stakeholder", stakeholder, "e" + sequence),
                new StakeholderId("other" + sequence % 100),
                TieKind.values()[0],
                DAY.plusDays(sequence % 365));
        return new GenericDomainEventMessage<>(
                        "stakeholder", programme + "/stakeholder/" + stakeholder, sequence, ended)
                .withMetaData(METADATA);
    }
}
