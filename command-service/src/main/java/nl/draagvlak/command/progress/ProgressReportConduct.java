package nl.draagvlak.command.progress;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import org.springframework.stereotype.Component;

/** A report of progress is given, and nothing is refused about it: whether it is right is noticed where it is read. */
@Component
final class ProgressReportConduct implements Conduct {

    @Override
    public String kind() {
        return ProgressReportRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(ProgressReportRecordings.GIVEN);
    }
}
