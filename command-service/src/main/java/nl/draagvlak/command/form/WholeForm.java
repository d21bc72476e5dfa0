package nl.draagvlak.command.form;

import tools.jackson.databind.JsonNode;

/** A whole number within bounds, both inclusive. */
record WholeForm(int least, int most) implements Form {

    @Override
    public Object read(JsonNode node, String pointer, Faults faults) {
        if (!node.isIntegralNumber()) {
            faults.add(pointer, "not-a-whole-number");
        } else if (!node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            faults.add(pointer, "out-of-range", least, most);
        } else {
            return node.intValue();
        }
        return blank();
    }

    @Override
    public Object blank() {
        return 0;
    }
}
