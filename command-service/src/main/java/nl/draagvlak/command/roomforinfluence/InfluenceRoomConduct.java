package nl.draagvlak.command.roomforinfluence;

import static nl.draagvlak.command.roomforinfluence.InfluenceRoomRule.IT_CHANGES_AFTER_IT_WAS_SET;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import nl.draagvlak.command.dossier.Standing;
import nl.draagvlak.command.dossier.Verdict;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomChanged;
import nl.draagvlak.events.roomforinfluence.InfluenceRoomEvent.InfluenceRoomSet;
import org.springframework.stereotype.Component;

/** It is said of a subject once how much room there is, and said again as often as it becomes another. */
@Component
final class InfluenceRoomConduct implements Conduct {

    @Override
    public String kind() {
        return InfluenceRoomRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(InfluenceRoomRecordings.SET, InfluenceRoomRecordings.CHANGED);
    }

    @Override
    public void check(DossierEntry content, Standing standing, Verdict verdict) {
        switch ((InfluenceRoomEvent) content) {
            case InfluenceRoomSet _ -> {}
            case InfluenceRoomChanged changed ->
                standing.first(InfluenceRoomSet.class)
                        .ifPresent(set -> verdict.requires(
                                IT_CHANGES_AFTER_IT_WAS_SET,
                                !changed.effectiveOn().isBefore(set.effectiveOn())));
        }
    }
}
