package nl.draagvlak.query.insight.finding;

import java.util.List;

/** A number from 0 to 1 that can be taken apart: the sum of its terms, in their order. */
public record Score(List<Term> terms) {

    public Score {
        terms = List.copyOf(terms);
    }

    /** A score of these terms; their weights should add up to 1. */
    public static Score of(Term... terms) {
        return new Score(List.of(terms));
    }

    /** The sum, kept within 0 to 1 where rounding would leave it. */
    public double value() {
        double sum = 0;
        for (Term term : terms) {
            sum += term.contribution();
        }
        return Math.clamp(sum, 0, 1);
    }
}
