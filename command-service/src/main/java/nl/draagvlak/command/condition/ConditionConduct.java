package nl.draagvlak.command.condition;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import org.springframework.stereotype.Component;

/** A condition is named once and looked at as often as somebody likes. */
@Component
final class ConditionConduct implements Conduct {

    @Override
    public String kind() {
        return ConditionRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(ConditionRecordings.NAMED, ConditionRecordings.ASSESSED);
    }
}
