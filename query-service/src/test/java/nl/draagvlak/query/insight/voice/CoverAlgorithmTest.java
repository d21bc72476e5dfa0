package nl.draagvlak.query.insight.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverAlgorithmTest {

    private static final BitSet NOTHING = new BitSet();

    /** Greedy takes the large one first and then needs two more, where two would do. */
    private static final List<int[]> TRAP =
            List.of(new int[] {0, 1, 4, 5, 6}, new int[] {0, 1, 2, 3}, new int[] {4, 5, 6, 7});

    private static int added(List<GreedyCover.Step> steps) {
        return steps.stream().mapToInt(step -> step.added().size()).sum();
    }

    @Test
    void takesWhoAddsMostFirst() {
        assertThat(GreedyCover.of(TRAP, NOTHING, 9))
                .extracting(GreedyCover.Step::candidate)
                .containsExactly(0, 1, 2);
    }

    @Test
    void provesThatTwoWouldHaveDone() {
        assertThat(BestCover.of(TRAP, NOTHING, 9)).isEqualTo(new BestCover(List.of(1, 2), 8));
    }

    @Test
    void takesTheOneGivenFirstOfEquals() {
        List<int[]> twins = List.of(new int[] {1}, new int[] {0}, new int[] {0});
        assertThat(GreedyCover.of(twins, NOTHING, 1))
                .extracting(GreedyCover.Step::candidate)
                .containsExactly(0);
        assertThat(BestCover.of(twins, NOTHING, 9).candidates()).containsExactly(0, 1);
    }

    @Test
    void stopsAtTheLimitAndNotAfterIt() {
        assertThat(GreedyCover.of(TRAP, NOTHING, 2)).hasSize(2);
        assertThat(GreedyCover.of(TRAP, NOTHING, 0)).isEmpty();
        assertThat(BestCover.of(TRAP, NOTHING, 0)).isEqualTo(new BestCover(List.of(), 0));
    }

    @Test
    void addsNobodyForWhatIsCoveredAlready() {
        BitSet before = new BitSet();
        before.set(0, 8);
        assertThat(GreedyCover.of(TRAP, before, 9)).isEmpty();
        assertThat(BestCover.of(TRAP, before, 9)).isEqualTo(new BestCover(List.of(), 0));
    }

    @Test
    void looksAtEveryChoiceOfTwentyAndNoMore() {
        List<int[]> twenty = Collections.nCopies(20, new int[] {0});
        assertThat(BestCover.of(twenty, NOTHING, 20).covered()).isEqualTo(1);
        List<int[]> more = Collections.nCopies(21, new int[] {0});
        assertThatThrownBy(() -> BestCover.of(more, NOTHING, 20)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sumsUpTheHarmonicNumbers() {
        assertThat(GreedyCover.harmonic(0)).isZero();
        assertThat(GreedyCover.harmonic(3)).isCloseTo(11.0 / 6, within(1e-12));
    }

    @Test
    void keepsWhatItPromisesInAnyCase() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<int[]> covers = drawn(random, 1 + random.nextInt(8), 1 + random.nextInt(20));
            BitSet before = BitSet.valueOf(new long[] {random.nextInt(16)});
            int most = random.nextInt(6);
            List<GreedyCover.Step> greedy = GreedyCover.of(covers, before, most);
            BestCover best = BestCover.of(covers, before, most);
            assertThat(best.covered()).isEqualTo(byLookingAtAll(covers, before, most));
            assertThat((double) added(greedy)).isGreaterThanOrEqualTo((1 - 1 / Math.E) * best.covered());
            assertThat(greedy).isEqualTo(plainly(covers, before, most));
            List<GreedyCover.Step> whole = GreedyCover.of(covers, before, 9);
            BestCover smallest = BestCover.of(covers, before, 9);
            int largest = covers.stream()
                    .mapToInt(each -> GreedyCover.added(each, before).size())
                    .max()
                    .orElse(0);
            assertThat(added(whole)).isEqualTo(smallest.covered());
            assertThat((double) whole.size())
                    .isLessThanOrEqualTo(GreedyCover.harmonic(largest)
                                    * smallest.candidates().size()
                            + 1e-9);
        }
    }

    private static List<int[]> drawn(Random random, int candidates, int elements) {
        return IntStream.range(0, candidates)
                .mapToObj(_ -> IntStream.range(0, elements)
                        .filter(_ -> random.nextInt(3) == 0)
                        .toArray())
                .toList();
    }

    private static int byLookingAtAll(List<int[]> covers, BitSet before, int most) {
        return IntStream.range(0, 1 << covers.size())
                .filter(choice -> Integer.bitCount(choice) <= most)
                .map(choice -> {
                    BitSet covered = (BitSet) before.clone();
                    IntStream.range(0, covers.size())
                            .filter(each -> (choice >> each & 1) == 1)
                            .forEach(each -> IntStream.of(covers.get(each)).forEach(covered::set));
                    return covered.cardinality() - before.cardinality();
                })
                .max()
                .orElse(0);
    }

    /** The same without counting anew only where needed. */
    private static List<GreedyCover.Step> plainly(List<int[]> covers, BitSet before, int most) {
        BitSet covered = (BitSet) before.clone();
        List<GreedyCover.Step> steps = new ArrayList<>();
        while (steps.size() < most) {
            int best = -1;
            List<Integer> adds = List.of();
            for (int each = 0; each < covers.size(); each++) {
                List<Integer> added = GreedyCover.added(covers.get(each), covered);
                if (added.size() > adds.size()) {
                    best = each;
                    adds = added;
                }
            }
            if (best < 0) {
                return steps;
            }
            adds.forEach(covered::set);
            steps.add(new GreedyCover.Step(best, adds));
        }
        return steps;
    }
}
