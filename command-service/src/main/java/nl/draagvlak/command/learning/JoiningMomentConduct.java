package nl.draagvlak.command.learning;

import static nl.draagvlak.command.learning.LearningRule.A_MOMENT_CHOSEN_BY_ANOTHER_NAMES_WHO;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.learning.Chooser;
import nl.draagvlak.events.learning.JoiningMomentEvent;
import nl.draagvlak.events.learning.JoiningMomentEvent.JoiningMomentChosen;
import org.springframework.stereotype.Component;

/** A moment to join is chosen; whoever chose it for others is named. */
@Component
final class JoiningMomentConduct implements Conduct {

    @Override
    public String kind() {
        return JoiningMomentRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(JoiningMomentRecordings.CHOSEN);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((JoiningMomentEvent) content) {
            case JoiningMomentChosen chosen ->
                verdict.requires(
                        A_MOMENT_CHOSEN_BY_ANOTHER_NAMES_WHO,
                        (chosen.chosenBy() == Chooser.OTHER) == (chosen.chooser() != null));
        }
    }
}
