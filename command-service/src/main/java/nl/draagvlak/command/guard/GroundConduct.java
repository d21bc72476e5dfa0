package nl.draagvlak.command.guard;

import static nl.draagvlak.command.guard.GuardRule.A_PERSON_IS_INFORMED_ONCE;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.guard.GroundEvent;
import nl.draagvlak.events.guard.GroundEvent.GroundRecorded;
import nl.draagvlak.events.guard.GroundEvent.PersonInformed;
import org.springframework.stereotype.Component;

/** The ground on which a person is kept is written down, and when the person was told. */
@Component
final class GroundConduct implements Conduct {

    @Override
    public String kind() {
        return GroundRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(GroundRecordings.RECORDED, GroundRecordings.INFORMED);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((GroundEvent) content) {
            case GroundRecorded _ -> {}
            case PersonInformed _ ->
                verdict.requires(
                        A_PERSON_IS_INFORMED_ONCE,
                        !standing.has(PersonInformed.class)
                                && standing.all(GroundRecorded.class).stream()
                                        .allMatch(ground -> ground.informedOn() == null));
        }
    }
}
