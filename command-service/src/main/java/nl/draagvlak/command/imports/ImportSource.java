package nl.draagvlak.command.imports;

import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The files of one upload, as they were sent.
 *
 * @param parts content by the name of the part
 */
record ImportSource(Map<String, byte[]> parts) {

    ImportSource {
        parts = Map.copyOf(parts);
    }

    byte @Nullable [] optional(String part) {
        return parts.get(part);
    }

    /**
     * @throws NoSuchElementException when the part is absent, which the upload was checked for
     */
    byte[] required(String part) {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new NoSuchElementException(part);
        }
        return content;
    }
}
