package nl.draagvlak.query.insight.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.network.measure.CompactGraph;
import org.junit.jupiter.api.Test;

class SpanTest {

    /** 0 → 2 → 3 and 1 on its own. */
    private final CompactGraph graph = CompactGraph.of(4, new int[] {0, 2}, new int[] {2, 3}, new double[] {1, 1});

    @Test
    void countsPathsReachAndDistanceAcross() {
        Span span = Span.of(graph, List.of(), side(0, 1), side(3));
        assertThat(span.paths()).isEqualTo(1);
        assertThat(span.reached()).isCloseTo(1.0 / 3, within(1e-12));
        // one of the four ordered halves: 1/2 over 0→3, nothing over 1→3, nothing back
        assertThat(span.fragmentation()).isCloseTo(1 - (0.25 + 0) / 2, within(1e-12));
    }

    @Test
    void countsTiesThatMightBeMadeBothWays() {
        Span span = Span.of(graph, List.of(new NewTie(1, 3)), side(0, 1), side(3));
        assertThat(span.reached()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(span.fragmentation()).isCloseTo(1 - (0.75 + 0.5) / 2, within(1e-12));
    }

    @Test
    void isWholeWhereNobodyGetsAcross() {
        Span span = Span.of(graph, List.of(), side(1), side(3));
        assertThat(span).isEqualTo(new Span(0, 0, 1));
    }

    private static BitSet side(int... members) {
        BitSet side = new BitSet();
        for (int member : members) {
            side.set(member);
        }
        return side;
    }
}
