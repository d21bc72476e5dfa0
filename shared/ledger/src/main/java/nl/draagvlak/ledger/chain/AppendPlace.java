package nl.draagvlak.ledger.chain;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Where an append says it belongs.
 *
 * @param programme its programme
 * @param number its number in that programme's chain
 * @param previous the hash of that programme's append before it
 * @param events how many events it holds
 */
record AppendPlace(String programme, long number, Hash previous, int events) {

    private static final JsonFactory JSON = new JsonFactory();

    AppendPlace {
        ProgrammeHead.requireOneWord(programme);
    }

    /** Reads it; throws when the text is not an append of this version. */
    static AppendPlace of(String append) {
        String programme = "";
        long number = 0;
        Hash previous = Hash.NONE;
        int events = 0;
        int version = 0;
        try (JsonParser json = JSON.createParser(append)) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "v" -> version = json.getIntValue();
                    case "programme" -> programme = json.getString();
                    case "number" -> number = json.getLongValue();
                    case "previous" -> previous = new Hash(json.getString());
                    case "events" -> events = count(json);
                    default -> json.skipChildren();
                }
            }
            if (version != 1 || json.nextToken() != null) {
                throw new IllegalArgumentException("not an append of version 1");
            }
        }
        return new AppendPlace(programme, number, previous, events);
    }

    private static int count(JsonParser json) {
        int events = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
            events++;
        }
        return events;
    }
}
