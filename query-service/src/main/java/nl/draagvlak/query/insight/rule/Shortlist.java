package nl.draagvlak.query.insight.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Score;
import nl.draagvlak.query.insight.situation.Situation;

/** Picks the best of those who can be asked. */
final class Shortlist {

    /** How many are kept: more than are shown, because some may turn out to be erased. */
    static final int LENGTH = 12;

    private record Judged(int person, double score, List<Trait> traits) {
        static Judged of(int person, List<Trait> traits) {
            double score = 0;
            for (Trait trait : traits) {
                score += trait.value() * trait.weight();
            }
            return new Judged(person, score, traits);
        }
    }

    private Shortlist() {}

    /**
     * The best, highest score first, of equals the one registered first.
     *
     * @param people who is thought of; those not {@link Situation#available} are left out
     * @param judge the traits of somebody
     * @param nextStep what to do first with somebody
     */
    static List<Candidate> of(
            Situation situation, IntStream people, IntFunction<List<Trait>> judge, IntFunction<Phrase> nextStep) {
        return people.filter(situation::available)
                .mapToObj(person -> Judged.of(person, judge.apply(person)))
                .sorted(Comparator.comparingDouble(Judged::score).reversed().thenComparing(Judged::person))
                .limit(LENGTH)
                .map(best -> candidate(situation, best, nextStep.apply(best.person())))
                .toList();
    }

    /** Whom of these to look at more closely, as {@link #of} would choose them. */
    static IntStream most(Situation situation, IntStream people, IntFunction<List<Trait>> judge) {
        return people.filter(situation::available)
                .mapToObj(person -> Judged.of(person, judge.apply(person)))
                .sorted(Comparator.comparingDouble(Judged::score).reversed().thenComparing(Judged::person))
                .limit(LENGTH)
                .mapToInt(Judged::person);
    }

    private static Candidate candidate(Situation situation, Judged best, Phrase nextStep) {
        List<Phrase> why = best.traits().stream()
                .flatMap(trait -> trait.clauses().get().stream())
                .toList();
        Score score = new Score(best.traits().stream().map(Trait::term).toList());
        return new Candidate(situation.people().id(best.person()), score, why, nextStep);
    }

    /** To speak with somebody and how to begin; whoever was never asked is asked first. */
    static Phrase speakWith(Situation situation, int person, Phrase opening) {
        String key = situation.stance(person) == null ? "insight.step.ask-first" : "insight.step.speak";
        return Phrase.of(key, situation.people().id(person), opening);
    }
}
