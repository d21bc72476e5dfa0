package nl.draagvlak.command.form;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A list of values of one kind.
 *
 * @param most how many there may be
 */
record ListForm(Form item, int most) implements Form {

    @Override
    public Object read(JsonNode node, String pointer, Faults faults) {
        if (!node.isArray()) {
            faults.add(pointer, "not-a-list");
            return blank();
        }
        if (node.size() > most) {
            faults.add(pointer, "too-many", most);
            return blank();
        }
        List<Object> items = new ArrayList<>(node.size());
        for (int index = 0; index < node.size(); index++) {
            items.add(item(node.get(index), pointer + "/" + index, faults));
        }
        return List.copyOf(items);
    }

    private Object item(JsonNode node, String pointer, Faults faults) {
        if (item.saysNothing(node)) {
            faults.add(pointer, "required");
            return item.blank();
        }
        return item.read(node, pointer, faults);
    }

    @Override
    public Object blank() {
        return List.of();
    }
}
