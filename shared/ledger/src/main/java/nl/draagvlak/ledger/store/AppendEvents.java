package nl.draagvlak.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.AggregateId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** The events of an append as far as a store's indexes have to know them, read from its text. */
public final class AppendEvents {

    private static final JsonFactory JSON = new JsonFactory();

    private AppendEvents() {}

    /** Id and place of each of its events, in order. */
    public static List<Draft.Event> of(String append) {
        String programme = "";
        List<Map<String, String>> events = new ArrayList<>();
        try (JsonParser json = JSON.createParser(append)) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "programme" -> programme = json.getString();
                    case "events" -> {
                        while (json.nextToken() != JsonToken.END_ARRAY) {
                            events.add(values(json));
                        }
                    }
                    default -> json.skipChildren();
                }
            }
        }
        List<Draft.Event> found = new ArrayList<>(events.size());
        for (Map<String, String> event : events) {
            found.add(new Draft.Event(
                    event.getOrDefault("id", ""),
                    AggregateId.of(programme + "/" + event.get("aggregate")),
                    Long.parseLong(event.getOrDefault("sequence", ""))));
        }
        return found;
    }

    private static Map<String, String> values(JsonParser json) {
        Map<String, String> values = new HashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (json.currentToken().isScalarValue()) {
                values.put(name, json.getString());
            } else {
                json.skipChildren();
            }
        }
        return values;
    }
}
