package nl.draagvlak.events.technique;

import java.util.List;
import java.util.Set;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;
import org.jspecify.annotations.Nullable;

/**
 * A way to respond to resistance, in the words of the organisation that uses it.
 *
 * @param why why it works
 * @param firstStep the smallest thing to do first
 * @param example how it sounds or looks in practice; null when nobody gave one
 * @param cautions when it goes wrong, or is not fair
 * @param forms the forms of resistance it suits; empty when it suits each
 * @param reasons the reasons it suits; empty when it suits each
 * @param proper why it may be used although it works below awareness; null when it does not
 * @param source what it rests on; null when nobody said
 */
public record Technique(
        String name,
        String why,
        String firstStep,
        @Nullable String example,
        List<String> cautions,
        Set<ResistanceForm> forms,
        Set<ResistanceReason> reasons,
        @Nullable String proper,
        @Nullable String source) {

    public Technique {
        cautions = List.copyOf(cautions);
        forms = Set.copyOf(forms);
        reasons = Set.copyOf(reasons);
    }
}
