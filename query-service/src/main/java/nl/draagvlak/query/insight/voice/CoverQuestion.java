package nl.draagvlak.query.insight.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.stakeholder.VoiceKind;
import org.jspecify.annotations.Nullable;

/**
 * For whom voices are looked for, and the limits they must keep to.
 *
 * @param audiences among whom
 * @param most how many may be asked, the required ones included
 * @param load the most contacts of the last 30 days that somebody may have had; null when it does not matter
 * @param until the day until which whoever is asked must take part
 * @param required who must be among them
 * @param without who must not
 */
record CoverQuestion(
        VoiceKind kind,
        List<Audience> audiences,
        int most,
        @Nullable Integer load,
        LocalDate until,
        List<Integer> required,
        Set<Integer> without) {

    CoverQuestion {
        audiences = List.copyOf(audiences);
        required = List.copyOf(required);
        without = Set.copyOf(without);
    }
}
