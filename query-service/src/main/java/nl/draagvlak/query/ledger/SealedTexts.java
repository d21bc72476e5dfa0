package nl.draagvlak.query.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.draagvlak.events.personal.Personal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The sealed texts in the stored data of one event, wherever they stand. */
final class SealedTexts {

    private final JsonNode data;
    private final String event;
    private final List<Personal.Sealed> found = new ArrayList<>();

    SealedTexts(JsonNode data, String event) {
        this.data = data;
        this.event = event;
        find(data);
    }

    List<Personal.Sealed> found() {
        return found;
    }

    /** The data with each sealed text replaced, in the order they were found. */
    JsonNode replacedBy(List<Personal> opened) {
        return replaced(data, opened.iterator());
    }

    /** A text, or that it was erased. */
    static JsonNode shown(Personal opened, JsonNodeFactory nodes) {
        return opened instanceof Personal.Known known
                ? nodes.stringNode(known.text())
                : nodes.objectNode().put("erased", true);
    }

    private void find(JsonNode node) {
        if (isSealed(node)) {
            found.add(sealed(node));
        } else {
            node.forEach(this::find);
        }
    }

    private static JsonNode replaced(JsonNode node, Iterator<Personal> opened) {
        if (isSealed(node)) {
            return shown(opened.next(), JsonNodeFactory.instance);
        }
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> object.set(name, replaced(object.path(name), opened)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, replaced(array.path(i), opened));
            }
        }
        return node;
    }

    private static boolean isSealed(JsonNode node) {
        return node.isObject() && node.has("keys") && node.has("field") && node.has("nonce") && node.has("ciphertext");
    }

    private Personal.Sealed sealed(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.path("keys").forEach(key -> keys.add(key.asString()));
        return new Personal.Sealed(
                node.path("event").asString(event),
                keys,
                node.path("field").asString(),
                node.path("nonce").asString(),
                node.path("ciphertext").asString());
    }
}
