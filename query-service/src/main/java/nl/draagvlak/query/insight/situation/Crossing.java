package nl.draagvlak.query.insight.situation;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * What lies between two sides that must work together, both ways.
 *
 * @param there from the one to the other
 * @param back from the other to the one
 */
public record Crossing(Side one, Side other, Route there, Route back) {

    static Crossing of(CompactGraph influence, Side one, Side other) {
        return new Crossing(
                one,
                other,
                Route.between(influence, one.members(), other.members()),
                Route.between(influence, other.members(), one.members()));
    }

    /** Independent paths in the better of the two directions: 0, 1, or 2 for two and more. */
    public int paths() {
        if (there.robust() || back.robust()) {
            return 2;
        }
        return there.exists() || back.exists() ? 1 : 0;
    }

    /**
     * Those without whom the sides would be apart both ways; empty unless there is exactly one path. When each direction hangs on someone
     * else, nobody does so alone.
     */
    public List<Integer> hinges() {
        if (paths() != 1) {
            return List.of();
        }
        if (!there.exists() || !back.exists()) {
            return there.exists() ? there.hinges() : back.hinges();
        }
        return there.hinges().stream().filter(back.hinges()::contains).toList();
    }

    /**
     * Those to name when there is one path: a hinge that belongs to neither side if there is one, else the first; when nobody alone, one
     * for each direction.
     */
    public List<Integer> named() {
        List<Integer> hinges = hinges();
        List<Integer> between = hinges.stream()
                .filter(each -> !one.members().get(each) && !other.members().get(each))
                .toList();
        if (!hinges.isEmpty()) {
            return List.of(between.isEmpty() ? hinges.getFirst() : between.getFirst());
        }
        return paths() == 1 ? List.of(there.hinges().getFirst(), back.hinges().getFirst()) : List.of();
    }

    /** Whether nobody is known on one of the sides, so that nothing can be said of what lies between. */
    public boolean hasEmptySide() {
        return one.size() == 0 || other.size() == 0;
    }

    /** Everyone on either side. */
    public BitSet members() {
        BitSet both = (BitSet) one.members().clone();
        both.or(other.members());
        return both;
    }
}
