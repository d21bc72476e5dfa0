package nl.draagvlak.command.request;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A correction as it is sent: the reason beside everything that should have been said.
 *
 * @param content what should have been said
 * @param reason an object with the reason only
 */
record Again(JsonNode content, JsonNode reason) {

    private static final String REASON = "reason";

    static Again of(JsonNode body) {
        ObjectNode reason = JsonNodeFactory.instance.objectNode();
        if (!(body instanceof ObjectNode object)) {
            return new Again(body, reason);
        }
        ObjectNode content = object.deepCopy();
        JsonNode given = content.remove(REASON);
        if (given != null) {
            reason.set(REASON, given);
        }
        return new Again(content, reason);
    }
}
