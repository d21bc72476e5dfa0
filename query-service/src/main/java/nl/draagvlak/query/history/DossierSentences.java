package nl.draagvlak.query.history;

import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.guarantee.GuaranteeEvent;

/** What was written down in a dossier, in a sentence. */
final class DossierSentences {

    private DossierSentences() {}

    /** @throws IllegalStateException when the kind of dossier is not known */
    static String of(DossierEntry entry, Wording wording) {
        String sentence =
                switch (entry) {
                    case GuaranteeEvent event -> GuaranteeSentences.of(event, wording);
                    default -> throw new IllegalStateException("no sentence for " + entry.getClass());
                };
        return entry.correction() == null ? sentence : wording.say("corrected", sentence);
    }
}
