package nl.draagvlak.query.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.draagvlak.query.picture.Picture;

/**
 * How strong a tie is on a day, from what was reported of it and what was seen of it.
 *
 * <p>weight = 1 − (1 − strength · confidence · f(report)) · Π (1 − 0.2 / (participants − 1) · f(interaction)) over the interactions that
 * both took part in, with f(x) = 2^(−age / half-life), ages in days. A high value says that the tie was confirmed lately, or that the two
 * are often seen together in small company.
 *
 * @param asOf the day looked at
 * @param halfLifeDays days after which evidence counts half, 1 and up
 */
record TieStrength(LocalDate asOf, int halfLifeDays) {

    /** What one meeting of two people alone, today, adds. */
    private static final double MEETING = 0.2;

    /** As on the day that a picture looks at. */
    static TieStrength in(Picture picture) {
        return new TieStrength(picture.moment().asOf(), picture.programme().halfLifeDays());
    }

    /** How much evidence of a day still counts, above 0 and at most 1. */
    double freshness(LocalDate day) {
        long age = Math.max(0, ChronoUnit.DAYS.between(day, asOf));
        return Math.pow(2, -(double) age / halfLifeDays);
    }

    /** What a report is worth today. */
    double reported(double strength, double confidence, LocalDate lastConfirmed) {
        return strength * confidence * freshness(lastConfirmed);
    }

    /** The share of doubt that an interaction leaves: the factor it multiplies (1 − observed) by. */
    double doubtAfter(int participants, LocalDate day) {
        return 1 - MEETING / (participants - 1) * freshness(day);
    }
}
