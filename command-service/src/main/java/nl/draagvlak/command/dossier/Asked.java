package nl.draagvlak.command.dossier;

import java.util.List;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.events.dossier.DossierEntry;

/**
 * An entry as it was asked for. It goes to the dossier with its faults, because only the dossier knows what else is wrong with it, and
 * whoever asks should hear everything at once. What has faults is never written down.
 *
 * @param content the entry; where the request was faulty, something stands in
 * @param faults what was wrong with the request
 */
record Asked(DossierEntry content, List<Fault> faults) {

    Asked {
        faults = List.copyOf(faults);
    }
}
