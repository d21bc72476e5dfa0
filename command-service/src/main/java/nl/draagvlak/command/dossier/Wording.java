package nl.draagvlak.command.dossier;

import nl.draagvlak.command.request.Reading;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Makes an entry of what was asked.
 *
 * @param <T> the record that stands for the request
 */
@FunctionalInterface
public interface Wording<T extends Record> {

    /**
     * The entry that says what was asked; faults are noted in the reading.
     *
     * @param correction why it is said again; null when it is said for the first time
     */
    DossierEntry entry(Reading<T> in, EntryId entry, @Nullable Personal correction);
}
