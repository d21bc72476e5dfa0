package nl.draagvlak.format;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;

/** The form that Java sources have: palantir-java-format, its imports in order and none of them unused. */
final class Palantir {

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    /** The same source in that form. */
    String form(String source) {
        try {
            String ordered = ImportOrderer.reorderImports(source, Style.PALANTIR);
            return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
        } catch (FormatterException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
