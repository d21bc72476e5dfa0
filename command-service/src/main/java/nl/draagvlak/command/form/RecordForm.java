package nl.draagvlak.command.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object with known fields, read into a record. What the record marks as nullable may be left out; nothing else may be added. */
final class RecordForm implements Form {

    private record Field(String name, Form form, boolean required) {}

    private final List<Field> fields;
    private final Set<String> names;
    private final Constructor<?> constructor;

    RecordForm(Class<?> shape) {
        RecordComponent[] components = shape.getRecordComponents();
        this.fields = Stream.of(components).map(RecordForm::field).toList();
        this.names = fields.stream().map(Field::name).collect(Collectors.toSet());
        this.constructor = constructor(shape, components);
    }

    private static Field field(RecordComponent component) {
        return new Field(component.getName(), Forms.of(component), !Forms.optional(component));
    }

    private static Constructor<?> constructor(Class<?> shape, RecordComponent[] components) {
        try {
            Constructor<?> canonical = shape.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Object read(JsonNode node, String pointer, Faults faults) {
        if (!node.isObject()) {
            faults.add(pointer, "not-an-object");
            return blank();
        }
        Object[] values = fields.stream()
                .map(field -> value(field, node, pointer, faults))
                .toArray();
        for (String given : node.propertyNames()) {
            if (!names.contains(given)) {
                faults.add(pointer + "/" + escaped(given), "unknown-field");
            }
        }
        return construct(values);
    }

    private static @Nullable Object value(Field field, JsonNode node, String pointer, Faults faults) {
        JsonNode value = node.get(field.name);
        String place = pointer + "/" + field.name;
        if (value != null && !field.form.saysNothing(value)) {
            return field.form.read(value, place, faults);
        }
        if (!field.required) {
            return null;
        }
        faults.add(place, "required");
        return field.form.blank();
    }

    /** A name as it stands in a JSON pointer. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public Object blank() {
        return construct(fields.stream()
                .map(field -> field.required ? field.form.blank() : null)
                .toArray());
    }

    private Object construct(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
