package nl.draagvlak.query.insight.voice;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The few who together cover an audience.
 *
 * @param everyone those to be covered
 * @param standing those who speak to them already and count
 * @param before those covered by them
 * @param steps whom to ask, who adds most first, after those who are required
 * @param candidates among how many was chosen
 * @param coverable how many of everyone are covered already or could be by somebody who can be asked
 * @param largest the most that one candidate alone would have added
 * @param leftOut who would have covered somebody and cannot be asked
 * @param uncovered who stays uncovered, and why
 * @param best the best possible choice; null where there were too many to look at them all
 */
record Cover(
        CoverQuestion question,
        BitSet everyone,
        BitSet standing,
        BitSet before,
        List<Step> steps,
        int candidates,
        int coverable,
        int largest,
        Map<Integer, Hindrance> leftOut,
        Map<Integer, Uncovered> uncovered,
        @Nullable Best best) {

    /**
     * Somebody to ask.
     *
     * @param added whom nobody covered before
     * @param required whether it had to be among them
     */
    record Step(int person, List<Integer> added, boolean required) {}

    /** Why somebody stays uncovered. */
    enum Uncovered {
        /** Nobody who listens to or met anybody suitable. */
        NOBODY_KNOWN,
        /** Only by people who cannot be asked. */
        ONLY_LEFT_OUT,
        /** The limits leave no room for who could. */
        LIMITS;

        /** As it is answered, {@code nobody-known}. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A proven best choice beside those required.
     *
     * @param covered how many it adds to those covered before and by the required
     */
    record Best(List<Integer> people, int covered) {}

    Cover {
        steps = List.copyOf(steps);
        leftOut = new TreeMap<>(leftOut);
        uncovered = new TreeMap<>(uncovered);
    }

    /** How many are covered in the end. */
    int covered() {
        return before.cardinality()
                + steps.stream().mapToInt(step -> step.added().size()).sum();
    }

    /** The steps that were chosen, not required. */
    List<Step> chosen() {
        return steps.stream().filter(step -> !step.required()).toList();
    }

    /** Whether everyone is covered whom anybody who can be asked could cover. */
    boolean complete() {
        return covered() == coverable;
    }
}
