package nl.draagvlak.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isTheSortedMapThatHadTheSameDoneToIt(long seed) {
        Random random = new Random(seed);
        TreeMap<Integer, String> map = new TreeMap<>();
        Sequence<Integer, String> sequence = Sequence.empty();
        for (int i = 0; i < 20_000; i++) {
            int key = random.nextInt(3_000);
            if (random.nextInt(5) < (i < 10_000 ? 4 : 1)) {
                map.put(key, "v" + i);
                sequence = sequence.with(key, "v" + i);
            } else {
                map.remove(key);
                sequence = sequence.without(key);
            }
            assertThat(sequence.find(key)).isEqualTo(map.get(key));
            if (i % 997 == 0) {
                assertSame(sequence, map);
            }
        }
        assertSame(sequence, map);
        assertSame(Sequence.of(map), map);
    }

    @Test
    void leavesTheOneItWasMadeFromAsItWas() {
        Sequence<Integer, String> one =
                Sequence.<Integer, String>empty().with(1, "a").with(2, "b");
        assertThat(one.with(2, "c").without(1)).containsExactly("c");
        assertThat(one).containsExactly("a", "b");
    }

    @Test
    void isItselfWithoutWhatItHasNot() {
        Sequence<Integer, String> one = Sequence.<Integer, String>empty().with(1, "a");
        assertThat(one.without(2)).isSameAs(one);
        assertThat(Sequence.<Integer, String>empty().without(2)).isEmpty();
    }

    @Test
    void endsWhereItEnds() {
        assertThatThrownBy(() -> Sequence.empty().iterator().next()).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Sequence.empty().get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void tellsWhereTwoDiffer() {
        TreeMap<Integer, String> map = new TreeMap<>();
        for (int i = 0; i < 1_000; i++) {
            map.put(i, "v" + i);
        }
        Sequence<Integer, String> before = Sequence.of(map);
        Sequence<Integer, String> after = before.with(2_000, "new").without(7).with(500, "other");
        Change<Integer, String> change = Change.between(before, after);
        assertThat(change.gone()).containsOnlyKeys(7, 500);
        assertThat(change.come())
                .containsEntry(2_000, "new")
                .containsEntry(500, "other")
                .hasSize(2);
        assertThat(Change.between(after, before).come()).containsOnlyKeys(7, 500);
        assertThat(Change.between(before, before).size()).isZero();
    }

    private static void assertSame(Sequence<Integer, String> sequence, TreeMap<Integer, String> map) {
        assertThat(sequence).containsExactlyElementsOf(map.values());
        assertThat(sequence.stream().toList()).isEqualTo(new ArrayList<>(map.values()));
        List<String> each = new ArrayList<>();
        sequence.forEach((key, value) -> each.add(key + value));
        assertThat(each)
                .isEqualTo(map.entrySet().stream()
                        .map(e -> e.getKey() + e.getValue())
                        .toList());
        for (int i = 0; i < sequence.size(); i += 101) {
            assertThat(sequence.get(i)).isEqualTo(List.copyOf(map.values()).get(i));
        }
    }
}
