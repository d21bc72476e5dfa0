package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Term;

/**
 * One thing that speaks for or against asking somebody.
 *
 * @param term what it adds to the score
 * @param clauses how it is told, as parts of a sentence of which the person is the subject
 */
record Trait(Term term, List<Phrase> clauses) {

    Trait(Term term, Phrase clause) {
        this(term, List.of(clause));
    }
}
