package nl.draagvlak.command.reorganisation;

import static nl.draagvlak.command.reorganisation.ReorganisationRule.AN_EARLIER_CHANGE_ENDS_AFTER_IT_BEGAN;
import static nl.draagvlak.command.reorganisation.ReorganisationRule.AN_EARLIER_CHANGE_LIES_BEFORE_ITS_TELLING;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.reorganisation.ReorganisationEvent;
import nl.draagvlak.events.reorganisation.ReorganisationEvent.ReorganisationRemembered;
import org.springframework.stereotype.Component;

/** An earlier change lies in the past and ends after it began. */
@Component
final class ReorganisationConduct implements Conduct {

    @Override
    public String kind() {
        return ReorganisationRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(ReorganisationRecordings.REMEMBERED);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((ReorganisationEvent) content) {
            case ReorganisationRemembered told -> {
                verdict.requires(
                        AN_EARLIER_CHANGE_LIES_BEFORE_ITS_TELLING,
                        told.from() <= told.effectiveOn().getYear());
                verdict.requires(
                        AN_EARLIER_CHANGE_ENDS_AFTER_IT_BEGAN, told.until() == null || told.from() <= told.until());
            }
        }
    }
}
