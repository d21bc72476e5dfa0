package nl.draagvlak.ledger.json;

import java.util.List;
import nl.draagvlak.events.catalogue.EventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How every earlier form of an event reads as the next one. The list only grows: what was stored once is stored for good, and its bytes,
 * which the chain is made of, are never written again.
 */
public final class Upcasters {

    private Upcasters() {}

    /** Those of Draagvlak's own events. */
    public static List<Upcaster> draagvlak() {
        return List.of(
                new Upcaster(
                        new EventType("intervention.effect-observed", 1),
                        new EventType("intervention.effect-observed", 2),
                        Upcasters::sayingThatItIsAJudgement),
                new Upcaster(
                        new EventType("intervention.planned", 1),
                        new EventType("intervention.planned", 2),
                        Upcasters::leaningOnNothing),
                new Upcaster(
                        new EventType("decision.reading-given", 1),
                        new EventType("decision.reading-given", 2),
                        Upcasters::contradictingNothing));
    }

    /** The first form took a mark from whoever wrote the effect down and never what people did or said, so each was a judgement. */
    private static JsonNode sayingThatItIsAJudgement(JsonNode data) {
        return ((ObjectNode) data).put("judgement", true);
    }

    /** Of an intervention in the first form nobody could say which behavioural insight it leans on. */
    private static JsonNode leaningOnNothing(JsonNode data) {
        ((ObjectNode) data).putArray("levers");
        return data;
    }

    /** Of a reading in the first form nobody said whether it contradicts another. */
    private static JsonNode contradictingNothing(JsonNode data) {
        ((ObjectNode) data).putArray("contradicts");
        return data;
    }
}
