package nl.draagvlak.query.technique;

import java.util.List;
import java.util.Locale;
import nl.draagvlak.method.Catalogue;

/**
 * What techniques are called.
 *
 * @param own the programme's own, which bear the one name they were given
 * @param language the reader's
 */
public record TechniqueNames(List<TechniqueView> own, Locale language) {

    public TechniqueNames {
        own = List.copyOf(own);
    }

    /** The name of a technique as interventions record it: by the code of the catalogue or the id of one's own. */
    public String of(String recorded) {
        return own.stream()
                .filter(view -> view.id().value().equals(recorded))
                .findFirst()
                .map(view -> view.technique().name())
                .orElseGet(() -> Catalogue.builtIn().techniqueName(recorded, language));
    }
}
