package nl.draagvlak.command.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One of a few words.
 *
 * @param choices what each word stands for, in the order they are listed to whoever gives another
 */
record ChoiceForm(Map<String, Object> choices) implements Form {

    /** The constants of an enum under the names they have in JSON. */
    static ChoiceForm of(Class<?> choice) {
        Map<String, Object> choices = new LinkedHashMap<>();
        for (Object constant : choice.getEnumConstants()) {
            choices.put(written(choice, (Enum<?>) constant), constant);
        }
        return new ChoiceForm(choices);
    }

    private static String written(Class<?> choice, Enum<?> constant) {
        try {
            JsonProperty name = choice.getField(constant.name()).getAnnotation(JsonProperty.class);
            return name == null ? constant.name() : name.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Object read(JsonNode node, String pointer, Faults faults) {
        Object choice = node.isString() ? choices.get(node.stringValue().strip()) : null;
        if (choice == null) {
            faults.add(pointer, "unknown-value", String.join(", ", choices.keySet()));
            return blank();
        }
        return choice;
    }

    @Override
    public boolean saysNothing(JsonNode node) {
        return node.isNull() || (node.isString() && node.stringValue().isBlank());
    }

    @Override
    public Object blank() {
        return choices.values().iterator().next();
    }
}
