package nl.draagvlak.command.learning;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import org.springframework.stereotype.Component;

/** A target behaviour is said as often as it changes. */
@Component
final class TargetBehaviourConduct implements Conduct {

    @Override
    public String kind() {
        return TargetBehaviourRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(TargetBehaviourRecordings.SET);
    }
}
