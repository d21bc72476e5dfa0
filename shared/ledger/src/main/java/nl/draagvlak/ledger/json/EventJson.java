package nl.draagvlak.ledger.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.catalogue.EventCatalogue;
import nl.draagvlak.events.catalogue.EventType;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes events as JSON by their name in the catalogue, with personal texts sealed, and reads them back. */
public final class EventJson {

    private static final String NOWHERE = "";

    private final EventCatalogue catalogue;
    private final Map<EventType, Upcaster> upcasters = new HashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Personal.class, new PersonalJson.Writer())
                    .addDeserializer(Personal.class, new PersonalJson.Reader())
                    .addSerializer(new OrderedSets()))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectWriter writer = mapper.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    /** Events of this catalogue, older ones changed by these upcasters on reading. */
    public EventJson(EventCatalogue catalogue, List<Upcaster> upcasters) {
        this.catalogue = catalogue;
        upcasters.forEach(upcaster -> this.upcasters.put(upcaster.from(), upcaster));
    }

    /** What stored types read as: differs whenever a stored event may read differently, apart from the code that reads it. */
    public String fingerprint() {
        return Stream.concat(
                        catalogue.types().stream()
                                .map(type -> type + " "
                                        + catalogue.classOf(type).orElseThrow().getName()),
                        upcasters.values().stream().map(upcaster -> upcaster.from() + " " + upcaster.to()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Whose code decides what a stored event reads as, besides the events themselves. */
    public List<Class<?>> readBy() {
        List<Class<?>> classes = new ArrayList<>(List.of(AppendReader.class));
        upcasters.values().forEach(upcaster -> classes.add(upcaster.change().getClass()));
        return classes;
    }

    /** The type an event is stored under; an event that was not known when it was read keeps the one it had. */
    public EventType typeOf(Object event) {
        return event instanceof UnknownEvent unknown
                ? new EventType(unknown.type(), unknown.revision())
                : catalogue.typeOf(event.getClass());
    }

    /** The type events of a class are stored under. */
    public EventType typeOf(Class<?> event) {
        return catalogue.typeOf(event);
    }

    /** The class that a stored type reads as. */
    public Optional<Class<?>> classOf(EventType type) {
        Upcaster upcaster = upcasters.get(type);
        return upcaster == null ? catalogue.classOf(type) : classOf(upcaster.to());
    }

    /** Writes an event's data. */
    public String write(Object event, String id, Sealing sealing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = mapper.createGenerator(text)) {
            write(event, id, sealing, json);
        }
        return text.toString();
    }

    /** Writes an event's data where a generator stands. */
    void write(Object event, String id, Sealing sealing, JsonGenerator json) {
        if (event instanceof UnknownEvent unknown) {
            json.writeRawValue(unknown.json());
        } else {
            writeValue(event, id, sealing, json);
        }
    }

    /** Reads an event's data; an {@link UnknownEvent} when its type is not known. */
    public Object read(String data, EventType type, String id) {
        Upcaster upcaster = upcasters.get(type);
        if (upcaster != null) {
            JsonNode changed = upcaster.change().apply(mapper.readTree(data));
            return read(changed.toString(), upcaster.to(), id);
        }
        return catalogue
                .classOf(type)
                .map(known -> (Object) reader(known, id).readValue(data))
                .orElseGet(() -> new UnknownEvent(type.name(), type.revision(), data));
    }

    /** Reads an event's data where a parser stands; null when that takes another look, by {@link #read(String, EventType, String)}. */
    @Nullable
    Object readHere(JsonParser json, EventType type, String id) {
        Class<?> known =
                upcasters.containsKey(type) ? null : catalogue.classOf(type).orElse(null);
        return known == null ? null : reader(known, id).readValue(json);
    }

    /** Reads an event's data as an event; {@link UnknownEvent} when its class is none. */
    static Event asEvent(Object read, EventType type, String data) {
        return read instanceof Event event ? event : new UnknownEvent(type.name(), type.revision(), data);
    }

    /** Writes a personal text that stands outside any event's data, naming the event it is bound to. */
    void writePersonal(Personal personal, String event, String field, Sealing sealing, JsonGenerator json) {
        Personal stored = personal instanceof Personal.Known known ? sealing.seal(known, event, field) : personal;
        writeValue(stored, NOWHERE, null, json);
    }

    private void writeValue(Object value, String event, @Nullable Sealing sealing, JsonGenerator json) {
        writer.withAttribute(PersonalJson.WRITES, new PersonalJson.Writes(event, sealing, json.streamWriteContext()))
                .writeValue(json, value);
    }

    /** Reads a personal text that stands outside any event's data. */
    Personal readPersonal(String json) {
        return mapper.readerFor(Personal.class).readValue(json);
    }

    JsonMapper mapper() {
        return mapper;
    }

    /** Readers are made when the first event of a class is read, because making all of them takes longer than opening the ledger. */
    private ObjectReader reader(Class<?> known, String id) {
        ObjectReader reader = readers.get(known);
        return (reader == null ? readers.computeIfAbsent(known, mapper::readerFor) : reader)
                .withAttribute(PersonalJson.EVENT, id);
    }
}
