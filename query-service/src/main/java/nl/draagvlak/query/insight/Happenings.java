package nl.draagvlak.query.insight;

import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.insight.wording.Naming;

/** The events at positions of the ledger, told in short. */
record Happenings(Ledger ledger, Naming names) {

    private static final String STAKEHOLDER = "stakeholder";

    List<InsightInFull.Happening> at(List<Long> positions) {
        return ledger.readAt(positions).stream().map(this::told).toList();
    }

    private InsightInFull.Happening told(RecordedEvent event) {
        boolean stakeholder = event.aggregate().kind().equals(STAKEHOLDER);
        return new InsightInFull.Happening(
                event.position(),
                event.recordedAt(),
                event.effectiveOn(),
                event.type().name(),
                event.aggregate().kind(),
                event.aggregate().id(),
                stakeholder ? names.person(new StakeholderId(event.aggregate().id())) : null);
    }
}
