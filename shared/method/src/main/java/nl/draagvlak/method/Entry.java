package nl.draagvlak.method;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue.
 *
 * @param code its name for good: in addresses, in answers and in what is recorded
 * @param why why it works; of a reason, what lies behind it
 * @param example how it sounds or looks in practice
 * @param firstStep the smallest thing to do first
 * @param cautions when it goes wrong, or is not fair
 * @param forms the forms of resistance it suits; empty when it suits each
 * @param reasons the reasons it suits; empty when it suits each
 * @param sources keys of {@link Catalogue#sources()}
 * @param proper why it may be used although it works below awareness; null when it does not
 */
public record Entry(
        String code,
        Text name,
        Text why,
        Text example,
        Text firstStep,
        List<Text> cautions,
        List<ResistanceForm> forms,
        List<ResistanceReason> reasons,
        List<String> sources,
        @Nullable Text proper) {

    public Entry {
        Stream.of(name, why, example, firstStep).forEach(text -> requireNonNull(text, code));
        cautions = List.copyOf(cautions);
        forms = List.copyOf(forms);
        reasons = List.copyOf(reasons);
        sources = List.copyOf(sources);
    }

    /** Whether it works on people who do not notice that it does. */
    public boolean belowAwareness() {
        return proper != null;
    }

    /** Whether it suits a form of resistance. */
    public boolean suits(ResistanceForm form) {
        return forms.isEmpty() || forms.contains(form);
    }

    /** Whether it suits a reason behind resistance. */
    public boolean suits(ResistanceReason reason) {
        return reasons.isEmpty() || reasons.contains(reason);
    }
}
