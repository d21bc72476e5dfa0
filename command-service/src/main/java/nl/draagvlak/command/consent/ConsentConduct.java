package nl.draagvlak.command.consent;

import static nl.draagvlak.command.consent.ConsentRule.A_CONSENT_ALLOWS_SOMETHING;
import static nl.draagvlak.command.consent.ConsentRule.A_CONSENT_ENDS_AFTER_IT_WAS_GIVEN;
import static nl.draagvlak.command.consent.ConsentRule.A_CONSENT_ENDS_ONCE;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.consent.ConsentEvent;
import nl.draagvlak.events.consent.ConsentEvent.ConsentEnded;
import nl.draagvlak.events.consent.ConsentEvent.ConsentGiven;
import nl.draagvlak.events.dossier.DossierEntry;
import org.springframework.stereotype.Component;

/** A consent allows something, and ends once after it was given. */
@Component
final class ConsentConduct implements Conduct {

    @Override
    public String kind() {
        return ConsentRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(ConsentRecordings.GIVEN, ConsentRecordings.ENDED);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((ConsentEvent) content) {
            case ConsentGiven given ->
                verdict.requires(A_CONSENT_ALLOWS_SOMETHING, !given.allows().isEmpty());
            case ConsentEnded ended -> {
                verdict.requires(A_CONSENT_ENDS_ONCE, !standing.has(ConsentEnded.class));
                verdict.requires(
                        A_CONSENT_ENDS_AFTER_IT_WAS_GIVEN,
                        standing.all(ConsentGiven.class).stream()
                                .noneMatch(given -> ended.effectiveOn().isBefore(given.effectiveOn())));
            }
        }
    }
}
