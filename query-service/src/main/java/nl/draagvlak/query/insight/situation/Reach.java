package nl.draagvlak.query.insight.situation;

import java.util.BitSet;
import nl.draagvlak.query.network.measure.CompactGraph;

/** How far somebody's influence goes: those moved directly or through one other. */
public final class Reach {

    private final CompactGraph influence;
    private final int[] known;

    Reach(CompactGraph influence) {
        this.influence = influence;
        this.known = new int[influence.size()];
    }

    /** How many others somebody moves in one or two steps. Takes O(arcs out of those moved), once for each. */
    public int of(int person) {
        synchronized (known) {
            if (known[person] == 0) {
                known[person] = 1 + counted(person);
            }
            return known[person] - 1;
        }
    }

    private int counted(int person) {
        BitSet moved = new BitSet(influence.size());
        addMovedBy(person, moved);
        BitSet first = (BitSet) moved.clone();
        int everyone = influence.size();
        for (int each = first.nextSetBit(0);
                each >= 0 && moved.cardinality() < everyone;
                each = first.nextSetBit(each + 1)) {
            addMovedBy(each, moved);
        }
        moved.clear(person);
        return moved.cardinality();
    }

    private void addMovedBy(int person, BitSet moved) {
        for (int arc = influence.first(person); arc < influence.end(person); arc++) {
            moved.set(influence.target(arc));
        }
    }
}
