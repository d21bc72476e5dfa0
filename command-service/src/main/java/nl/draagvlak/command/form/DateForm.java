package nl.draagvlak.command.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A date as {@code 2026-11-20}, between 1900 and 2200. */
record DateForm() implements Form {

    private static final Pattern WRITTEN = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    @Override
    public Object read(JsonNode node, String pointer, Faults faults) {
        try {
            if (node.isString() && WRITTEN.matcher(node.stringValue().strip()).matches()) {
                return LocalDate.parse(node.stringValue().strip());
            }
        } catch (DateTimeParseException noSuchDay) {
            // falls through to the fault: 30 February is no date either
        }
        faults.add(pointer, "not-a-date");
        return blank();
    }

    @Override
    public boolean saysNothing(JsonNode node) {
        return node.isNull() || (node.isString() && node.stringValue().isBlank());
    }

    @Override
    public Object blank() {
        return LocalDate.EPOCH;
    }
}
