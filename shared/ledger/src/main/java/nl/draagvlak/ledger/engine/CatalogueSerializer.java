package nl.draagvlak.ledger.engine;

import nl.draagvlak.events.UnknownEvent;
import nl.draagvlak.events.catalogue.EventType;
import nl.draagvlak.ledger.json.EventJson;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * Tells Axon which class stands for which stored name. It turns nothing into text: the ledger does that when it appends, and what it
 * reads comes out as objects.
 */
final class CatalogueSerializer implements Serializer {

    private final EventJson events;
    private final Converter converter = new ChainingConverter();

    CatalogueSerializer(EventJson events) {
        this.events = events;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        throw new UnsupportedOperationException("events are written by the ledger, when they are appended");
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return (T) stored.getData();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        if (MetaData.class.getName().equals(type.getName())) {
            return MetaData.class;
        }
        int revision = type.getRevision() == null ? 1 : Integer.parseInt(type.getRevision());
        Class<?> known = events.classOf(new EventType(type.getName(), revision)).orElse(null);
        return known == null ? UnknownEvent.class : known;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == UnknownSerializedType.class) {
            return SimpleSerializedType.emptyType();
        }
        EventType stored = events.typeOf((Class<?>) type);
        return new SimpleSerializedType(stored.name(), Integer.toString(stored.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
