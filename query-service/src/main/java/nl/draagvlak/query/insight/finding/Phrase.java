package nl.draagvlak.query.insight.finding;

import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * A sentence or part of one, by its key in the message bundles and what fills its gaps.
 *
 * @param key as {@code insight.missing-bridge-builder.title.apart}
 */
public record Phrase(String key, List<Word> words) implements Word {

    public Phrase {
        words = List.copyOf(words);
    }

    /** A phrase; numbers, days, stakeholders, names of things and words may be given as they are. */
    public static Phrase of(String key, Object... words) {
        return new Phrase(key, List.of(words).stream().map(Phrase::word).toList());
    }

    private static Word word(Object given) {
        return switch (given) {
            case Word word -> word;
            case StakeholderId stakeholder -> new Someone(stakeholder);
            case Integer count -> new Count(count);
            case Long count -> new Count(count);
            case LocalDate day -> new Day(day);
            case String thing -> new Named(thing);
            default ->
                throw new IllegalArgumentException(
                        "no word for a " + given.getClass().getSimpleName());
        };
    }
}
