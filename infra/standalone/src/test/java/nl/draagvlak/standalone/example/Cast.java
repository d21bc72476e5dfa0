package nl.draagvlak.standalone.example;

import java.util.List;
import java.util.stream.Stream;

/** The natural persons in the example. */
final class Cast {

    private Cast() {}

    /** Every given name and surname, each on its own. */
    static List<String> namesOfPeople(Script script) {
        return script.steps().stream()
                .filter(step -> step.deed() == Deed.STAKEHOLDER)
                .filter(step -> "person".equals(step.body().get("kind").stringValue()))
                .flatMap(step -> Stream.of(step.body().get("name").stringValue().split(" ")))
                .distinct()
                .toList();
    }
}
