package nl.draagvlak.events.stakeholder;

import java.time.LocalDate;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.programme.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * A stance as somebody noted it. Unknown is the absence of one, never 0.
 *
 * @param statement the statement it is about; null for the programme as a whole
 * @param value −2 opposed, −1 critical, 0 neutral, 1 supportive, 2 champions
 * @param source where it was seen or heard
 * @param judgement whether it is our reading of what was seen (true) or what was said in so many words (false)
 */
public record Stance(
        @Nullable StatementId statement, int value, LocalDate effectiveOn, Personal source, boolean judgement) {}
