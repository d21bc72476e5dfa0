package nl.draagvlak.command.form;

import tools.jackson.databind.JsonNode;

/** True or false. */
record FlagForm() implements Form {

    @Override
    public Object read(JsonNode node, String pointer, Faults faults) {
        if (!node.isBoolean()) {
            faults.add(pointer, "not-true-or-false");
            return blank();
        }
        return node.booleanValue();
    }

    @Override
    public Object blank() {
        return false;
    }
}
