package nl.draagvlak.command.dossier;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.dossier.DossierEntry;

/**
 * What stands in a dossier: its entries as last said, without those that were withdrawn.
 *
 * @param entries in the order they were first written down
 */
public record Standing(List<DossierEntry> entries) {

    public Standing {
        entries = List.copyOf(entries);
    }

    /** The entries of one sort. */
    public <E extends DossierEntry> List<E> all(Class<E> sort) {
        return entries.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** The first entry of a sort. */
    public <E extends DossierEntry> Optional<E> first(Class<E> sort) {
        return all(sort).stream().findFirst();
    }

    /** Whether there is an entry of a sort. */
    public boolean has(Class<? extends DossierEntry> sort) {
        return entries.stream().anyMatch(sort::isInstance);
    }

    /** The same without one entry, as it would be said again. */
    Standing without(EntryId entry) {
        return new Standing(
                entries.stream().filter(said -> !said.entry().equals(entry)).toList());
    }
}
