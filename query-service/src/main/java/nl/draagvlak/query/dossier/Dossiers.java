package nl.draagvlak.query.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.draagvlak.events.dossier.DossierEntry;
import nl.draagvlak.query.timeline.Noted;

/**
 * The dossiers of a programme at a moment, of every kind.
 *
 * @param byKind the dossiers of each kind, in the order they were first known
 */
public record Dossiers(Map<String, List<DossierView>> byKind) {

    /** Of a programme in which nothing was written down yet. */
    public static final Dossiers NONE = of(List.of());

    public Dossiers {
        byKind = Map.copyOf(byKind);
    }

    /** These dossiers, in the order they were first known. */
    public static Dossiers of(List<DossierView> dossiers) {
        return new Dossiers(dossiers.stream().collect(Collectors.groupingBy(DossierView::kind)));
    }

    /** The dossiers of one kind, in the order they were first known. */
    public List<DossierView> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The entries of one sort in the dossiers of a kind, by dossier and within it in the order of their days. */
    public <E extends DossierEntry> List<Noted<E>> entries(String kind, Class<E> sort) {
        return of(kind).stream().flatMap(dossier -> dossier.all(sort).stream()).toList();
    }
}
