package nl.draagvlak.standalone.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The names by which the script speaks of what it made, and the ids that were given to those.
 *
 * <p>{@code @name} stands for the id of a thing, {@code @name.entry} for the dated entry it was said in.
 */
final class Aliases {

    private static final String MARK = "@";
    private static final String AS = "as";
    private static final String ENTRY = ".entry";

    private final Map<String, String> ids = new HashMap<>();

    /** Gives a thing its name. */
    void name(String alias, String id, @Nullable String entry) {
        ids.put(alias, id);
        if (entry != null) {
            ids.put(alias + ENTRY, entry);
        }
    }

    /**
     * The id that a name stands for.
     *
     * @throws IllegalStateException when nothing has been given that name
     */
    String id(String alias) {
        String id = ids.get(alias);
        if (id == null) {
            throw new IllegalStateException("the example's script uses a name before it gives it: " + alias);
        }
        return id;
    }

    /** The body with ids for names, and without the names it gives itself. */
    ObjectNode resolved(ObjectNode body) {
        ObjectNode resolved = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            if (!field.getKey().equals(AS)) {
                resolved.set(field.getKey(), resolved(field.getValue()));
            }
        }
        return resolved;
    }

    private JsonNode resolved(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> resolved(object);
            case ArrayNode array -> {
                ArrayNode resolved = JsonNodeFactory.instance.arrayNode();
                array.forEach(each -> resolved.add(resolved(each)));
                yield resolved;
            }
            default -> isAlias(node) ? JsonNodeFactory.instance.stringNode(id(node.stringValue())) : node;
        };
    }

    /** The names that a body gives to its own parts, such as its resistance signals, in their order. */
    static List<String> givenIn(JsonNode body) {
        List<String> given = new ArrayList<>();
        for (JsonNode part : body.findValues(AS)) {
            given.add(part.stringValue());
        }
        return given;
    }

    /** Whether a value of a body is a name. */
    static boolean isAlias(JsonNode node) {
        return node.isString() && node.stringValue().startsWith(MARK);
    }
}
