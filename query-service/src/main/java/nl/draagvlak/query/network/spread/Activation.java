package nl.draagvlak.query.network.spread;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * With whom a change had best begin so that it reaches most people: greedy choice on {@link ReverseReachableSets}, as many of them as IMM
 * asks for (Tang, Shi &amp; Xiao 2015).
 *
 * <p>With probability at least 1 − 1/n the chosen reach at least 1 − 1/e − ε of what the best possible choice of as many would. The sets
 * with which their number is decided are thrown away before the choice is made on fresh ones, because a number that depends on the sets it
 * counts would void the guarantee (Chen 2018). Who is chosen counts as reached. Seeds are fixed: the same question gets the same answer.
 * Expected O((k + 1)·(n + m)·ln n/ε²).
 *
 * @param chosen in the order in which they add most
 * @param reached estimate of how many the first, the first two, … reach, themselves included
 * @param sets on how many sets the choice rests
 * @param guaranteed whether the guarantee holds; not when memory ran out before there were enough sets, nor when nobody who may be chosen
 *     is among those who count
 */
public record Activation(List<Integer> chosen, List<Double> reached, int sets, boolean guaranteed) {

    /** How many vertices the sets may hold together: about 400 MB with what is kept beside them. */
    private static final long MOST_ENTRIES = 40_000_000;

    private static final long SEED_OF_SEARCH = 11;
    private static final long SEED_OF_CHOICE = 17;

    /**
     * What is asked.
     *
     * @param influence an arc from who moves another to that other, with the chance that it succeeds, 0 to 1, as weight
     * @param allowed who may be chosen
     * @param counted who counts when reached
     * @param most how many may be chosen, 1 and up
     * @param epsilon ε, above 0 and below 1 − 1/e; half of it takes four times as long
     */
    public record Question(CompactGraph influence, BitSet allowed, BitSet counted, int most, double epsilon) {

        public Question {
            allowed = (BitSet) allowed.clone();
            counted = (BitSet) counted.clone();
        }

        boolean isEmpty() {
            return allowed.isEmpty() || counted.isEmpty() || most < 1;
        }
    }

    /** The answer to a question. */
    public static Activation best(Question question) {
        return best(question, MOST_ENTRIES);
    }

    static Activation best(Question question, long mostEntries) {
        if (question.isEmpty()) {
            return new Activation(List.of(), List.of(), 0, false);
        }
        int[] counted = question.counted.stream().toArray();
        CompactGraph back = question.influence.reversed();
        NumberOfSets needed = new NumberOfSets(question, counted.length);
        ReverseReachableSets search = new ReverseReachableSets(back, counted, SEED_OF_SEARCH);
        double wanted = needed.by(search, mostEntries);
        ReverseReachableSets sets = new ReverseReachableSets(back, counted, SEED_OF_CHOICE);
        boolean enough = sets.grow(wanted, mostEntries);
        Coverage best = choose(question, sets);
        return new Activation(
                best.chosen(),
                best.touched().stream()
                        .map(touched -> (double) counted.length * touched / sets.count())
                        .toList(),
                sets.count(),
                enough && question.allowed.intersects(question.counted));
    }

    static Coverage choose(Question question, ReverseReachableSets sets) {
        return Coverage.of(sets, question.influence.size(), question.allowed, question.most);
    }
}
