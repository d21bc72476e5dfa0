package nl.draagvlak.command.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;

/** Everything wrong with one request; the first fault found at a place stands for that place and all that would be inside it. */
public final class Faults {

    private static final int MOST = 1_000;

    private final Map<String, Fault> found = new LinkedHashMap<>();

    /** What was found wrong before, to add to. */
    public static Faults with(List<Fault> found) {
        Faults faults = new Faults();
        found.forEach(fault -> faults.found.put(Objects.requireNonNull(fault.pointer()), fault));
        return faults;
    }

    /** Notes a fault at a JSON pointer. */
    public void add(String pointer, String code, Object... arguments) {
        if (found.size() < MOST && !at(pointer)) {
            found.put(pointer, Fault.at(pointer, code, arguments));
        }
    }

    /** Whether a place, or one that it is inside of, was found faulty already. */
    public boolean at(String pointer) {
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (found.containsKey(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place, one that it is inside of, or one inside of it was found faulty already. */
    public boolean touch(String pointer) {
        return at(pointer) || found.keySet().stream().anyMatch(place -> place.startsWith(pointer + "/"));
    }

    /** All of them, in the order they were found. */
    public List<Fault> all() {
        return List.copyOf(found.values());
    }

    /**
     * Refuses when there are any.
     *
     * @throws Refusal 400 with every fault
     */
    public void refuseAny() {
        if (!found.isEmpty()) {
            throw Refusal.invalid(all());
        }
    }
}
