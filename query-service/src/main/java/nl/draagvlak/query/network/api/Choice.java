package nl.draagvlak.query.network.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads query parameters that offer a choice, and gathers every one that is not among those offered. */
final class Choice {

    private final List<Fault> faults = new ArrayList<>();

    /** What was chosen; the usual when nothing was given or it is not offered. */
    <E extends Enum<E>> E of(String parameter, @Nullable String given, E usual) {
        if (given == null) {
            return usual;
        }
        List<E> offered = Arrays.asList(usual.getDeclaringClass().getEnumConstants());
        return offered.stream()
                .filter(choice -> word(choice).equals(given))
                .findFirst()
                .orElseGet(() -> {
                    String words = offered.stream().map(Choice::word).collect(Collectors.joining(", "));
                    faults.add(Fault.at(parameter, "unknown-choice", parameter, words));
                    return usual;
                });
    }

    /** @throws Refusal 400 when something was chosen that is not offered */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
