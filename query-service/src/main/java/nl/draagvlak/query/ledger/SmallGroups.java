package nl.draagvlak.query.ledger;

import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.ledger.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Spares the few: a measurement that rests on so few people that it would tell of persons is shown without its figures, wherever events
 * are shown as they were stored. That it was taken, when and among how many stays visible.
 */
final class SmallGroups {

    private SmallGroups() {}

    static JsonNode spared(RecordedEvent recorded, JsonNode data) {
        if (recorded.event() instanceof MeasurementTaken taken
                && taken.tellsOfPersons()
                && data instanceof ObjectNode object) {
            object.remove("value");
            object.remove("spread");
            object.put("withheld", "small-group");
        }
        return data;
    }
}
