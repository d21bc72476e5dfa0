package nl.draagvlak.query.insight.rule;

import java.util.List;
import java.util.function.Supplier;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Term;

/**
 * One thing that speaks for or against asking somebody. Value and weight are there at once, because thousands are compared; the words and
 * the evidence are made only for those who are chosen.
 *
 * @param name of the term
 * @param value 0 to 1
 * @param weight what a value of 1 adds to the score
 * @param clauses how it is told, as parts of a sentence of which the person is the subject
 * @param evidence ledger positions behind the value, ascending
 */
record Trait(String name, double value, double weight, Supplier<List<Phrase>> clauses, Supplier<List<Long>> evidence) {

    static Trait of(String name, double value, double weight, Phrase clause) {
        return new Trait(name, value, weight, () -> List.of(clause), List::of);
    }

    static Trait of(String name, double value, double weight, Phrase clause, List<Long> evidence) {
        return new Trait(name, value, weight, () -> List.of(clause), () -> evidence);
    }

    Term term() {
        return new Term(name, value, weight, evidence.get());
    }
}
