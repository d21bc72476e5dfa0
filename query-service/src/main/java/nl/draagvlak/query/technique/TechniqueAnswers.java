package nl.draagvlak.query.technique;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.events.technique.Technique;
import nl.draagvlak.method.Catalogue;
import nl.draagvlak.query.technique.CatalogueAnswer.EntryAnswer;

/** Tells the techniques of a programme: those of the catalogue, then its own. */
public final class TechniqueAnswers {

    private TechniqueAnswers() {}

    /** All of them, retired ones too. */
    public static List<TechniqueAnswer> of(List<TechniqueView> own, Locale language) {
        Catalogue catalogue = Catalogue.builtIn();
        Stream<TechniqueAnswer> builtIn = new CatalogueAnswers(catalogue, language)
                .entries(catalogue.techniques()).stream().map(entry -> new TechniqueAnswer(entry, false, null, null));
        return Stream.concat(builtIn, own.stream().map(TechniqueAnswers::own)).toList();
    }

    private static TechniqueAnswer own(TechniqueView view) {
        Technique technique = view.technique();
        EntryAnswer entry = new EntryAnswer(
                view.id().value(),
                technique.name(),
                technique.why(),
                technique.example(),
                technique.firstStep(),
                technique.cautions(),
                inOrder(technique.forms()),
                inOrder(technique.reasons()),
                technique.proper() != null,
                technique.proper(),
                Stream.ofNullable(technique.source()).toList());
        return new TechniqueAnswer(entry, true, view.retired() ? Boolean.TRUE : null, view.version());
    }

    private static <E extends Enum<E>> List<E> inOrder(Set<E> some) {
        return some.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
