package nl.draagvlak.ledger.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.catalogue.EventType;
import nl.draagvlak.ledger.Envelope;
import nl.draagvlak.ledger.store.StoredAppend;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One pass over the text of one append, as far as the envelope and the events that are wanted. */
final class AppendPass {

    private final EventJson events;
    private final StoredAppend append;
    private final Predicate<AggregateId> wanted;
    private final JsonParser json;
    private final List<ReadEvent> found = new ArrayList<>();
    private final EnvelopeParts head = new EnvelopeParts();
    private @Nullable Envelope envelope;
    private long position;

    AppendPass(EventJson events, StoredAppend append, Predicate<AggregateId> wanted, JsonParser json) {
        this.events = events;
        this.append = append;
        this.wanted = wanted;
        this.json = json;
        this.position = append.position();
    }

    List<ReadEvent> read() {
        json.nextToken();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken token = json.nextToken();
            if (name.equals("events")) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    readEvent();
                    position++;
                }
            } else if (token == JsonToken.START_OBJECT) {
                head.reason = here();
            } else {
                head.parts.put(name, json.getString());
            }
        }
        return found;
    }

    private void readEvent() {
        EventParts parts = new EventParts();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "id" -> parts.id = json.getString();
                case "type" -> parts.type = json.getString();
                case "revision" -> parts.revision = json.getIntValue();
                case "aggregate" -> parts.aggregate = json.getString();
                case "sequence" -> parts.sequence = json.getLongValue();
                case "at" -> parts.at = json.getString();
                case "meta" -> parts.metadata = metadata();
                case "data" -> readData(parts);
                default -> json.skipChildren();
            }
        }
    }

    private Map<String, String> metadata() {
        Map<String, String> found = new TreeMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            found.put(name, json.getString());
        }
        return found;
    }

    private void readData(EventParts parts) {
        int slash = parts.aggregate.indexOf('/');
        AggregateId aggregate = new AggregateId(
                head.programme(), parts.aggregate.substring(0, slash), parts.aggregate.substring(slash + 1));
        if (!wanted.test(aggregate)) {
            json.skipChildren();
            return;
        }
        EventType type = new EventType(parts.type, parts.revision);
        int begin = (int) json.currentTokenLocation().getCharOffset();
        Object payload = events.readHere(json, type, parts.id);
        if (payload == null) {
            json.skipChildren();
            json.finishToken();
        }
        String data =
                append.json().substring(begin, (int) json.currentLocation().getCharOffset());
        found.add(new ReadEvent(
                position,
                append.recordedAt(),
                aggregate,
                parts.sequence,
                parts.id,
                type,
                parts.at,
                envelope(),
                parts.metadata,
                payload == null ? events.read(data, type, parts.id) : payload,
                data));
    }

    private Envelope envelope() {
        if (envelope == null) {
            envelope = head.envelope(events);
        }
        return envelope;
    }

    private String here() {
        int begin = (int) json.currentTokenLocation().getCharOffset();
        json.skipChildren();
        return append.json().substring(begin, (int) json.currentLocation().getCharOffset());
    }

    private static final class EventParts {
        private String id = "";
        private String type = "";
        private int revision;
        private String aggregate = "";
        private long sequence;
        private String at = "";
        private Map<String, String> metadata = Map.of();
    }
}
