package nl.draagvlak.command.coreteam;

import static nl.draagvlak.command.coreteam.CoreTeamRule.A_PLACE_IS_LEFT_ONCE;
import static nl.draagvlak.command.coreteam.CoreTeamRule.WHO_LEAVES_HAD_JOINED;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.coreteam.CoreTeamEvent;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamJoined;
import nl.draagvlak.events.coreteam.CoreTeamEvent.CoreTeamLeft;
import nl.draagvlak.events.dossier.DossierEntry;
import org.springframework.stereotype.Component;

/** A place in the core team is taken once and left once; whoever comes back takes another. */
@Component
final class CoreTeamConduct implements Conduct {

    @Override
    public String kind() {
        return CoreTeamRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(CoreTeamRecordings.JOINED, CoreTeamRecordings.LEFT);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((CoreTeamEvent) content) {
            case CoreTeamJoined _ -> {}
            case CoreTeamLeft left -> {
                verdict.requires(A_PLACE_IS_LEFT_ONCE, !standing.has(CoreTeamLeft.class));
                standing.first(CoreTeamJoined.class)
                        .ifPresent(joined -> verdict.requires(
                                WHO_LEAVES_HAD_JOINED, !left.effectiveOn().isBefore(joined.effectiveOn())));
            }
        }
    }
}
