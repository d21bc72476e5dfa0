package nl.draagvlak.method;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.ResistanceForm;
import nl.draagvlak.events.interaction.ResistanceReason;

/** What a catalogue must have, beyond what its records ask for. */
final class CatalogueCheck {

    private CatalogueCheck() {}

    /**
     * Refuses a catalogue with a gap in it.
     *
     * @throws IllegalStateException naming the entry at fault
     */
    static void complete(Catalogue catalogue) {
        require(
                catalogue.forms().stream().map(Form::code).toList().equals(List.of(ResistanceForm.values())),
                "forms.yaml has not each form once, in the order of the code");
        require(
                codes(catalogue.reasons())
                        .equals(Arrays.stream(ResistanceReason.values())
                                .map(CatalogueCheck::code)
                                .toList()),
                "reasons.yaml has not each reason once, in the order of the code");
        Set<String> known = new HashSet<>();
        Stream.of(Sort.values())
                .flatMap(sort -> catalogue.entries(sort).stream())
                .forEach(entry -> {
                    require(known.add(entry.code()), entry.code() + " stands in the catalogue twice");
                    require(entry.code().matches("[a-z]+(-[a-z]+)*"), entry.code() + " is not a code");
                    require(!entry.cautions().isEmpty(), entry.code() + " has no caution");
                    sourced(catalogue, entry.code(), entry.sources());
                });
        catalogue.forms().forEach(form -> sourced(catalogue, form.code().name(), form.sources()));
    }

    /** The code of a reason, as in the files and in what is recorded. */
    static String code(ResistanceReason reason) {
        return switch (reason) {
            case NO_MOTIVATION -> "no-motivation";
            case SEES_NO_IMPORTANCE -> "sees-no-importance";
            case NOT_ENJOYABLE -> "not-enjoyable";
            case PRACTICAL_OBSTACLES -> "practical-obstacles";
            case OTHER_EXPECTATIONS -> "other-expectations";
        };
    }

    private static List<String> codes(List<Entry> entries) {
        return entries.stream().map(Entry::code).toList();
    }

    private static void sourced(Catalogue catalogue, String code, List<String> sources) {
        require(!sources.isEmpty(), code + " names no source");
        require(catalogue.sources().keySet().containsAll(sources), code + " names a source that is not known");
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalStateException(otherwise);
        }
    }
}
