package nl.draagvlak.command.form;

import tools.jackson.databind.JsonNode;

/**
 * A number within bounds.
 *
 * @param leastItself whether {@code least} is within the bounds itself
 */
record NumberForm(double least, boolean leastItself, double most) implements Form {

    @Override
    public Object read(JsonNode node, String pointer, Faults faults) {
        if (!node.isNumber()) {
            faults.add(pointer, "not-a-number");
            return blank();
        }
        double number = node.doubleValue();
        boolean highEnough = leastItself ? number >= least : number > least;
        if (!highEnough || !(number <= most)) {
            faults.add(pointer, leastItself ? "out-of-range" : "out-of-range-above", least, most);
            return blank();
        }
        return number;
    }

    @Override
    public Object blank() {
        return 0.0;
    }
}
