package nl.draagvlak.standalone.operator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What follows a word on the command line: {@code --name value}, in any order. */
record Options(Map<String, String> values) {

    /**
     * Reads them.
     *
     * @throws IllegalArgumentException when one is not known, has no value or is given twice
     */
    static Options of(List<String> arguments, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!name.startsWith("--") || !known.contains(name.substring(2)) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException(name);
            }
            if (values.put(name.substring(2), arguments.get(i + 1)) != null) {
                throw new IllegalArgumentException(name);
            }
        }
        return new Options(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Optional<Path> path(String name) {
        return text(name).map(Path::of);
    }

    Path needed(String name) {
        return path(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
    }
}
