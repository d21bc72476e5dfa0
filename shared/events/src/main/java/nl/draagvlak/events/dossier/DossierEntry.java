package nl.draagvlak.events.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.Event;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Something that was written down in a dossier: a guarantee that was given, an answer to a consultation, a measurement. A dossier begins
 * with one entry and is added to. Each concept that is kept this way has a sealed interface below this one, with an event for each sort of
 * entry; said again under the same id, an entry puts its earlier version right.
 */
public interface DossierEntry extends Event {

    /** The entry, by which it is put right or withdrawn. */
    EntryId entry();

    /** The day it was so in the world. */
    LocalDate effectiveOn();

    /** Why the entry is said again; null when it is said for the first time. */
    @Nullable
    Personal correction();

    @Override
    @JsonIgnore
    default LocalDate effectiveDate() {
        return effectiveOn();
    }
}
