package nl.draagvlak.command.dossier;

import nl.draagvlak.command.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What holds for every dossier. */
public enum DossierRule implements Rule {
    A_DOSSIER_BEGINS_ONCE("dossier-begun"),
    A_DOSSIER_IS_ADDED_TO_WHILE_ITS_BEGINNING_STANDS("dossier-withdrawn");

    private final String code;

    DossierRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable String pointer() {
        return null;
    }
}
