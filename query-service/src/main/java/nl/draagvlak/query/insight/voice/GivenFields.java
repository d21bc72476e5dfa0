package nl.draagvlak.query.insight.voice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.draagvlak.access.problem.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The fields of an object that was given. What is wrong with them is noted, and reads as null or nothing. */
final class GivenFields {

    private final JsonNode node;
    private final String pointer;
    private final List<Fault> faults;

    /** @param known the fields there may be */
    GivenFields(JsonNode node, String pointer, Set<String> known) {
        this(node, pointer, known, new ArrayList<>());
    }

    private GivenFields(JsonNode node, String pointer, Set<String> known, List<Fault> faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(Fault.at(pointer + "/" + name, "unknown-field")));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    boolean has(String field) {
        return given(field) != null;
    }

    void refuse(String place, String code, Object... arguments) {
        faults.add(Fault.at(pointer + "/" + place, code, arguments));
    }

    /** An object within this one; an empty one where none was given. */
    GivenFields object(String field, Set<String> known) {
        JsonNode given = given(field);
        if (given != null && !given.isObject()) {
            refuse(field, "not-an-object");
        }
        JsonNode object = given != null && given.isObject() ? given : JsonNodeFactory.instance.objectNode();
        return new GivenFields(object, pointer + "/" + field, known, faults);
    }

    /** A word that must be there. */
    @Nullable
    String oneOf(String field, List<String> offered) {
        JsonNode given = given(field);
        if (given == null) {
            refuse(field, "required");
            return null;
        }
        if (given.isString() && offered.contains(given.stringValue())) {
            return given.stringValue();
        }
        refuse(field, "unknown-value", String.join(", ", offered));
        return null;
    }

    /** A whole number between two others. */
    @Nullable
    Integer number(String field, int least, int most) {
        JsonNode given = given(field);
        if (given == null) {
            return null;
        }
        if (given.isIntegralNumber()
                && given.canConvertToInt()
                && given.intValue() >= least
                && given.intValue() <= most) {
            return given.intValue();
        }
        refuse(field, given.isIntegralNumber() ? "out-of-range" : "not-a-whole-number", least, most);
        return null;
    }

    @Nullable
    LocalDate day(String field) {
        JsonNode given = given(field);
        try {
            return given == null ? null : LocalDate.parse(given.asString(""));
        } catch (DateTimeException _) {
            refuse(field, "not-a-date");
            return null;
        }
    }

    /** Texts; those that are none are noted. */
    List<String> texts(String field) {
        JsonNode given = given(field);
        if (given != null && !given.isArray()) {
            refuse(field, "not-a-list");
        }
        List<String> texts = new ArrayList<>();
        for (int place = 0; given != null && given.isArray() && place < given.size(); place++) {
            texts.add(given.get(place).asString(""));
        }
        return texts;
    }

    private @Nullable JsonNode given(String field) {
        JsonNode given = node.get(field);
        return given == null || given.isNull() ? null : given;
    }
}
