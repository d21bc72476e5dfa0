package nl.draagvlak.standalone.start;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.draagvlak.access.signin.ReachRefused;
import nl.draagvlak.ledger.CannotOpen;
import nl.draagvlak.ledger.sqlite.FolderInUse;
import nl.draagvlak.ledger.sqlite.StoreFailed;
import nl.draagvlak.ledger.vault.MasterKeySource;
import nl.draagvlak.ledger.vault.NoMasterKey;
import nl.draagvlak.ledger.vault.Tampered;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in a sentence why the program does not start, where a person can do something about it. */
final class PlainReason implements FailureAnalyzer {

    private static final String TEXTS = "texts.standalone.messages";

    private final Locale language;

    PlainReason() {
        this(Locale.getDefault());
    }

    PlainReason(Locale language) {
        this.language = language;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FailureAnalysis plain = plain(cause, failure);
            if (plain != null) {
                return plain;
            }
        }
        return null;
    }

    private @Nullable FailureAnalysis plain(Throwable cause, Throwable failure) {
        return switch (cause) {
            case ReachRefused _, FolderInUse _, CannotOpen _, StoreFailed _ ->
                new FailureAnalysis(String.valueOf(cause.getMessage()), null, failure);
            case NoMasterKey lacking -> told(lacking.isMissing() ? "missing" : "unreadable", lacking.file(), failure);
            case Tampered _ -> told("other", "master.key", failure);
            default -> null;
        };
    }

    private FailureAnalysis told(String lack, String file, Throwable failure) {
        return new FailureAnalysis(
                text("start.master-key-" + lack, file),
                text("start.master-key.action", MasterKeySource.VARIABLE),
                failure);
    }

    /** From the bundle itself, because what keeps all texts together may not have been made yet. */
    private String text(String key, String argument) {
        ResourceBundle.Control noOtherLanguage =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String pattern =
                ResourceBundle.getBundle(TEXTS, language, noOtherLanguage).getString(key);
        return new MessageFormat(pattern, language).format(new Object[] {argument});
    }
}
