package nl.draagvlak.query.dossier;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.query.timeline.Noted;

/**
 * One dossier at a moment.
 *
 * @param kind which kind it is, such as {@code guarantee}
 * @param version sequence of its last event
 * @param entries what stands in it, in the order of their days; never empty
 */
public record DossierView(String kind, DossierId id, long version, List<Noted<DossierEntry>> entries) {

    public DossierView {
        entries = List.copyOf(entries);
    }

    /** The entries of one sort, in the order of their days. */
    public <E extends DossierEntry> List<Noted<E>> all(Class<E> sort) {
        return entries.stream()
                .filter(noted -> sort.isInstance(noted.value()))
                .map(noted -> noted.saying(sort.cast(noted.value())))
                .toList();
    }

    /** The first entry of a sort. */
    public <E extends DossierEntry> Optional<Noted<E>> first(Class<E> sort) {
        return all(sort).stream().findFirst();
    }

    /** The last entry of a sort. */
    public <E extends DossierEntry> Optional<Noted<E>> last(Class<E> sort) {
        return all(sort).reversed().stream().findFirst();
    }

    /** Whether there is an entry of a sort. */
    public boolean has(Class<? extends DossierEntry> sort) {
        return entries.stream().anyMatch(noted -> sort.isInstance(noted.value()));
    }
}
