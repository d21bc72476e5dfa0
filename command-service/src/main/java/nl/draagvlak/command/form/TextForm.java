package nl.draagvlak.command.form;

import tools.jackson.databind.JsonNode;

/**
 * A text, without the white space around it.
 *
 * @param most how many characters it may have
 */
record TextForm(int most) implements Form {

    @Override
    public Object read(JsonNode node, String pointer, Faults faults) {
        if (!node.isString()) {
            faults.add(pointer, "not-text");
            return blank();
        }
        String text = node.stringValue().strip();
        if (text.length() > most) {
            faults.add(pointer, "too-long", most);
        } else if (!printable(text)) {
            faults.add(pointer, "unprintable-text");
        }
        return text;
    }

    /** Half a character cannot be stored as UTF-8, and control characters have no place in what people write. */
    private static boolean printable(String text) {
        return text.codePoints()
                .noneMatch(point -> (Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t')
                        || Character.getType(point) == Character.SURROGATE);
    }

    @Override
    public boolean saysNothing(JsonNode node) {
        return node.isNull() || (node.isString() && node.stringValue().isBlank());
    }

    @Override
    public Object blank() {
        return "";
    }
}
