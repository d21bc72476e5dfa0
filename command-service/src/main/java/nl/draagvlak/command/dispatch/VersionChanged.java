package nl.draagvlak.command.dispatch;

import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Guards against lost updates. */
final class VersionChanged {

    private VersionChanged() {}

    /**
     * Refuses a write that expected another version.
     *
     * @param expected the version the caller knows; null when any will do
     * @param actual the version there is; −1 when there is nothing
     */
    static void refuse(@Nullable Long expected, long actual) {
        if (expected != null && expected != actual) {
            throw new Refusal(412, "version-changed", List.of(), List.of());
        }
    }
}
