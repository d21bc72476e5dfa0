package nl.draagvlak.events.stakeholder;

import java.time.LocalDate;
import nl.draagvlak.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A tie from the stakeholder that holds it to another, as somebody reported it.
 *
 * @param to the other end
 * @param strength 0 (exclusive) to 1
 * @param confidence 0 to 1, how sure the report is
 * @param undirected whether it runs both ways as one tie
 * @param rawWeight the weight as an import file gave it; null when nobody gave one
 * @param effectiveOn the date it was seen to hold
 * @param source where it was seen or heard; null when nobody said
 */
public record Tie(
        StakeholderId to,
        TieKind kind,
        double strength,
        double confidence,
        boolean undirected,
        @Nullable Double rawWeight,
        LocalDate effectiveOn,
        @Nullable Personal source) {}
