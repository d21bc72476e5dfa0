package nl.draagvlak.ledger.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.personal.Personal;

/** Fills any event with every field it has, the same way each time, so that no field escapes the golden files. */
final class Samples {

    private Samples() {}

    static Object of(Class<?> type) {
        return value(type, type.getSimpleName());
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType collection) {
            Object element = value(collection.getActualTypeArguments()[0], name);
            return collection.getRawType() == Set.class ? Set.of(element) : List.of(element);
        }
        Class<?> known = (Class<?>) type;
        if (known == String.class) {
            return name;
        }
        if (known == int.class || known == Integer.class) {
            return 2;
        }
        if (known == double.class || known == Double.class) {
            return 0.5;
        }
        if (known == boolean.class) {
            return true;
        }
        if (known == LocalDate.class) {
            return LocalDate.of(2026, 3, 1);
        }
        if (known == ZoneId.class) {
            return ZoneId.of("Europe/Amsterdam");
        }
        if (known == Personal.class) {
            return Personal.text("the " + name, List.of());
        }
        return known.isEnum() ? known.getEnumConstants()[0] : filled(known);
    }

    private static Object filled(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("no sample of " + type);
        }
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(component -> value(component.getGenericType(), component.getName()))
                            .toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
