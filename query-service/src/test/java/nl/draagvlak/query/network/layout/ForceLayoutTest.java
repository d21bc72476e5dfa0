package nl.draagvlak.query.network.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.draagvlak.query.network.measure.CompactGraph;
import org.junit.jupiter.api.Test;

class ForceLayoutTest {

    private static final int SIZE = 120;
    private static final int GROUPS = 4;
    private static final int[] GROUP =
            IntStream.range(0, SIZE).map(vertex -> vertex % GROUPS).toArray();
    private static final int[] SEEDS =
            IntStream.range(0, SIZE).map(vertex -> 31 * vertex).toArray();

    private static CompactGraph graph() {
        Random random = new Random(1);
        int[] from = IntStream.range(0, SIZE).toArray();
        int[] to = Arrays.stream(from)
                .map(vertex -> (vertex + 1 + random.nextInt(SIZE - 1)) % SIZE)
                .toArray();
        double[] weights = new double[SIZE];
        Arrays.fill(weights, 1);
        return CompactGraph.of(SIZE, from, to, weights);
    }

    @Test
    void drawsTheSameNetworkTheSameEveryTime() {
        Points once = ForceLayout.of(graph(), GROUP, GROUPS, SEEDS);
        Points again = ForceLayout.of(graph(), GROUP, GROUPS, SEEDS);
        assertThat(again.x()).isEqualTo(once.x());
        assertThat(again.y()).isEqualTo(once.y());
    }

    @Test
    void staysWithinTheSquareAndFillsItsLongerSide() {
        Points points = ForceLayout.of(graph(), GROUP, GROUPS, SEEDS);
        DoubleStream all = DoubleStream.concat(Arrays.stream(points.x()), Arrays.stream(points.y()));
        assertThat(all).allSatisfy(value -> assertThat(value).isBetween(0.0, 1.0));
        double width = Arrays.stream(points.x()).max().orElseThrow()
                - Arrays.stream(points.x()).min().orElseThrow();
        double height = Arrays.stream(points.y()).max().orElseThrow()
                - Arrays.stream(points.y()).min().orElseThrow();
        assertThat(Math.max(width, height)).isGreaterThan(0.999);
    }

    @Test
    void keepsMembersOfAGroupTogether() {
        Points points = ForceLayout.of(graph(), GROUP, GROUPS, SEEDS);
        assertThat(distance(points, true)).isLessThan(0.75 * distance(points, false));
    }

    @Test
    void keepsPeopleApart() {
        Points points = ForceLayout.of(graph(), GROUP, GROUPS, SEEDS);
        for (int one = 0; one < SIZE; one++) {
            for (int other = 0; other < one; other++) {
                assertThat(apart(points, one, other)).isGreaterThan(0.005);
            }
        }
    }

    @Test
    void placesNobodyOneAndManyInOneSpotWithoutFail() {
        CompactGraph none = CompactGraph.of(0, new int[0], new int[0], new double[0]);
        CompactGraph three = CompactGraph.of(3, new int[0], new int[0], new double[0]);
        assertThat(ForceLayout.of(none, new int[0], 0, new int[0]).x()).isEmpty();
        CompactGraph one = CompactGraph.of(1, new int[0], new int[0], new double[0]);
        assertThat(ForceLayout.of(one, new int[] {-1}, 0, new int[] {5}).x()).containsExactly(0.5);
        assertThat(Arrays.stream(ForceLayout.of(three, new int[] {0, 0, 0}, 1, new int[] {7, 7, 7})
                        .y()))
                .allSatisfy(value -> assertThat(value).isBetween(0.0, 1.0));
    }

    private static double distance(Points points, boolean within) {
        return IntStream.range(0, SIZE * SIZE)
                .filter(pair -> pair / SIZE < pair % SIZE)
                .filter(pair -> (GROUP[pair / SIZE] == GROUP[pair % SIZE]) == within)
                .mapToDouble(pair -> apart(points, pair / SIZE, pair % SIZE))
                .average()
                .orElseThrow();
    }

    private static double apart(Points points, int one, int other) {
        return Math.hypot(points.x()[one] - points.x()[other], points.y()[one] - points.y()[other]);
    }
}
