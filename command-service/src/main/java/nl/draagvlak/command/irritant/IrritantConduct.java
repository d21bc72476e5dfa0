package nl.draagvlak.command.irritant;

import java.util.List;
import nl.draagvlak.command.dossier.Conduct;
import nl.draagvlak.command.dossier.Recording;
import org.springframework.stereotype.Component;

/** An irritant is noted once and countered as often as needed. */
@Component
final class IrritantConduct implements Conduct {

    @Override
    public String kind() {
        return IrritantRecordings.KIND;
    }

    @Override
    public List<Recording<?>> recordings() {
        return List.of(IrritantRecordings.NOTED, IrritantRecordings.COUNTERED);
    }
}
