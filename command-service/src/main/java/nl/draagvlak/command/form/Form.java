package nl.draagvlak.command.form;

import tools.jackson.databind.JsonNode;

/** How one kind of value is read. */
interface Form {

    /**
     * Reads a value that is present.
     *
     * @return the value, or {@link #blank} after a fault was noted
     */
    Object read(JsonNode node, String pointer, Faults faults);

    /** Stands in for a value that is missing or faulty, so that the rest can still be looked at; it never reaches a command. */
    Object blank();

    /** Whether a value says nothing, as an empty text does; such a value counts as absent. */
    default boolean saysNothing(JsonNode node) {
        return node.isNull();
    }
}
