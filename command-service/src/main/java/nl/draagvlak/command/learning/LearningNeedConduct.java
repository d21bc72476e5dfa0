package nl.draagvlak.command.learning;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import org.springframework.stereotype.Component;

/** A learning need is noted once; as much is offered for it as is needed. */
@Component
final class LearningNeedConduct implements Conduct {

    @Override
    public String kind() {
        return LearningNeedRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(LearningNeedRecordings.NOTED, LearningNeedRecordings.OFFERED);
    }
}
