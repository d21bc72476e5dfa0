package nl.draagvlak.command.hope;

import static nl.draagvlak.command.hope.HopeRule.IT_IS_ANSWERED_AFTER_IT_WAS_SAID;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.hope.HopeEvent;
import nl.draagvlak.events.hope.HopeEvent.HopeAnswered;
import nl.draagvlak.events.hope.HopeEvent.HopeNoted;
import org.springframework.stereotype.Component;

/** A hope or a loss is said, and answered as often as there is something to answer. */
@Component
final class HopeConduct implements Conduct {

    @Override
    public String kind() {
        return HopeRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(HopeRecordings.NOTED, HopeRecordings.ANSWERED);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((HopeEvent) content) {
            case HopeNoted _ -> {}
            case HopeAnswered answered ->
                standing.first(HopeNoted.class)
                        .ifPresent(noted -> verdict.requires(
                                IT_IS_ANSWERED_AFTER_IT_WAS_SAID,
                                !answered.effectiveOn().isBefore(noted.effectiveOn())));
        }
    }
}
