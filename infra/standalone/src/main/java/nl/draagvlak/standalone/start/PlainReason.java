package nl.draagvlak.standalone.start;

import nl.draagvlak.access.signin.ReachRefused;
import nl.draagvlak.ledger.sqlite.FolderInUse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in a sentence why the program does not start, where a person can do something about it. */
final class PlainReason implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReachRefused || cause instanceof FolderInUse) {
                return new FailureAnalysis(String.valueOf(cause.getMessage()), null, failure);
            }
        }
        return null;
    }
}
