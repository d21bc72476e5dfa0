package nl.draagvlak.standalone.operator;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Knows the words that make the program do one thing and end, in place of starting. */
public final class Operator {

    private static final Map<String, Task> TASKS =
            Map.of("restore", new RestoreTask(), "change-master-key", new MasterKeyTask());

    private Operator() {}

    /**
     * Does what the first argument names.
     *
     * @return the exit code; empty when it names nothing and the program is to start
     */
    public static OptionalInt run(List<String> arguments, Map<String, String> environment, Consumer<String> out) {
        Task task = arguments.isEmpty() ? null : TASKS.get(arguments.getFirst());
        if (task == null) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(task.run(arguments.subList(1, arguments.size()), environment, out));
        } catch (IllegalArgumentException unusable) {
            out.accept(unusable.getMessage() + "\nusage: java -jar draagvlak.jar " + task.usage());
            return OptionalInt.of(2);
        }
    }
}
