package nl.draagvlak.method;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Draagvlak knows of responding to resistance, in the order in which it is shown.
 *
 * @param forms the three forms of resistance
 * @param questions what helps to tell them apart
 * @param reasons what may lie behind resistance
 * @param ways how the gap between a decision and those it is about is closed
 * @param sources what the entries rest on, by key
 */
public record Catalogue(
        List<Form> forms,
        List<Question> questions,
        List<Entry> reasons,
        List<Entry> techniques,
        List<Entry> moves,
        List<Entry> levers,
        List<Entry> ways,
        Map<String, String> sources) {

    private static final Catalogue BUILT_IN = CatalogueFiles.read();

    public Catalogue {
        forms = List.copyOf(forms);
        questions = List.copyOf(questions);
        reasons = List.copyOf(reasons);
        techniques = List.copyOf(techniques);
        moves = List.copyOf(moves);
        levers = List.copyOf(levers);
        ways = List.copyOf(ways);
        sources = Map.copyOf(sources);
    }

    /** The one that comes with the programme, checked when it was first read. */
    public static Catalogue builtIn() {
        return BUILT_IN;
    }

    /** The entries of one sort. */
    public List<Entry> entries(Sort sort) {
        return switch (sort) {
            case REASON -> reasons;
            case TECHNIQUE -> techniques;
            case MOVE -> moves;
            case LEVER -> levers;
            case WAY -> ways;
        };
    }

    /** The technique with a code; empty when there is none. */
    public Optional<Entry> technique(String code) {
        return techniques.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** The entry with a code, of whatever sort; empty when there is none. */
    public Optional<Entry> entry(String code) {
        return Stream.of(Sort.values())
                .flatMap(sort -> entries(sort).stream())
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }

    /** The lever with a code; empty when there is none. */
    public Optional<Entry> lever(String code) {
        return levers.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /** The name of a technique in a language; of one that nobody knows, its code made readable. */
    public String techniqueName(String code, Locale language) {
        return technique(code).map(entry -> entry.name().in(language)).orElseGet(() -> code.replace('-', ' '));
    }

    /** Whether a technique bears this name, in either language, or has it for its code. */
    public boolean isNamed(String name) {
        return techniques.stream()
                .anyMatch(entry -> name.equalsIgnoreCase(entry.name().nl())
                        || name.equalsIgnoreCase(entry.name().en())
                        || name.equals(entry.code()));
    }
}
