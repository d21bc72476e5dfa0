package nl.draagvlak.access.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request or a file, and where.
 *
 * @param pointer JSON pointer into the body, or the name of a query parameter; null when a line tells where
 * @param line line of a file, 1 and up; null when a pointer tells where
 * @param column column of that line, 1 and up; null when the whole line is meant
 * @param code stable code, such as {@code unknown-domain}; its text in each language is {@code fault.<code>} in the message bundles
 * @param arguments what the text names, in the order it names them
 */
public record Fault(
        @Nullable String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String code,
        List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** A fault in a body. */
    public static Fault at(String pointer, String code, Object... arguments) {
        return new Fault(pointer, null, null, code, List.of(arguments));
    }

    /** A fault in a file. */
    public static Fault inFile(int line, @Nullable Integer column, String code, Object... arguments) {
        return new Fault(null, line, column, code, List.of(arguments));
    }
}
