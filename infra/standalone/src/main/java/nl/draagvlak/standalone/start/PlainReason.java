package nl.draagvlak.standalone.start;

import nl.draagvlak.access.signin.ReachRefused;
import nl.draagvlak.ledger.CannotOpen;
import nl.draagvlak.ledger.sqlite.FolderInUse;
import nl.draagvlak.ledger.sqlite.StoreFailed;
import nl.draagvlak.ledger.vault.MasterKeySource;
import nl.draagvlak.ledger.vault.Tampered;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in a sentence why the program does not start, where a person can do something about it. */
final class PlainReason implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isPlain(cause)) {
                return new FailureAnalysis(String.valueOf(cause.getMessage()), null, failure);
            }
            if (cause instanceof Tampered) {
                return new FailureAnalysis(
                        "The vault does not open with this master key.",
                        "Give the key that the vault was made with, as master.key in the data folder or as "
                                + MasterKeySource.VARIABLE + ".",
                        failure);
            }
        }
        return null;
    }

    private static boolean isPlain(Throwable cause) {
        return switch (cause) {
            case ReachRefused _, FolderInUse _, CannotOpen _, StoreFailed _ -> true;
            default -> false;
        };
    }
}
