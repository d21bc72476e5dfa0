package nl.draagvlak.ledger.json;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a set in the order of its elements' texts, so that the same event is always written the same way. */
@SuppressWarnings("rawtypes")
final class OrderedSets extends StdSerializer<Set> {

    OrderedSets() {
        super(Set.class);
    }

    @Override
    public void serialize(Set value, JsonGenerator json, SerializationContext context) {
        List<?> ordered = ((Set<?>) value)
                .stream().sorted(Comparator.comparing(String::valueOf)).toList();
        json.writeStartArray();
        ordered.forEach(json::writePOJO);
        json.writeEndArray();
    }
}
