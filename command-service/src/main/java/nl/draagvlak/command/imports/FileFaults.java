package nl.draagvlak.command.imports;

import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.access.problem.Fault;
import org.jspecify.annotations.Nullable;

/** Gathers everything that is wrong with the files of one import, so that its owner can mend it all at once. */
final class FileFaults {

    private final List<Fault> found = new ArrayList<>();

    /** A fault in one field of one line. */
    void at(String file, long line, @Nullable Integer column, String code, Object... arguments) {
        found.add(new Fault(file, Math.toIntExact(line), column, code, List.of(arguments)));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
