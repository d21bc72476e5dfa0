package nl.draagvlak.command.coalition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.draagvlak.events.EntryId;

/** Whether it is planned to call on one coalition, as the entries that were not withdrawn leave it, in the order of their days. */
final class ActivationPlans {

    private record Word(LocalDate day, boolean planned) {}

    private final Map<EntryId, Word> words = new LinkedHashMap<>();

    void planned(EntryId entry, LocalDate day) {
        words.put(entry, new Word(day, true));
    }

    /** It was called on, or the plan was given up. */
    void settled(EntryId entry, LocalDate day) {
        words.put(entry, new Word(day, false));
    }

    void withdrawn(EntryId entry) {
        words.remove(entry);
    }

    /** Whether there is a plan on a day that nothing has settled; of one day, what was recorded last counts. */
    boolean standOn(LocalDate day) {
        return words.values().stream()
                .filter(word -> !word.day.isAfter(day))
                .sorted(Comparator.comparing(Word::day))
                .reduce((_, later) -> later)
                .filter(Word::planned)
                .isPresent();
    }
}
