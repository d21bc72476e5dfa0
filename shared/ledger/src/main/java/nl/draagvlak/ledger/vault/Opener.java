package nl.draagvlak.ledger.vault;

import java.util.List;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Opens sealed texts for an answer. */
public interface Opener {

    /**
     * Opens one text.
     *
     * @return {@link Personal.Known}, or {@link Personal.Erased} when a key it needs is gone
     */
    Personal open(Personal personal);

    /** Opens many at once, in the same order; cheaper than one by one. */
    default List<Personal> openAll(List<? extends Personal> personals) {
        return personals.stream().map(this::open).toList();
    }

    /** The text in the clear; null when there was none or it was erased. */
    default @Nullable String text(@Nullable Personal personal) {
        return personal != null && open(personal) instanceof Personal.Known known ? known.text() : null;
    }
}
