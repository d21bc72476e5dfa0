package nl.draagvlak.query.network.measure;

import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.query.work.Course;

/**
 * Work dealt out over the processors in a number of parts that does not depend on how many there are, and summed in the order of the parts,
 * so that a sum comes out the same to the last digit on any machine.
 */
final class Parts {

    private static final int MOST = 32;

    /** One part of the work. */
    @FunctionalInterface
    interface Part {

        /**
         * Does every {@code step}-th piece from {@code first} on.
         *
         * @param sums of every vertex, 0 at first, of this part alone
         */
        void add(int first, int step, double[] sums);
    }

    private Parts() {}

    /**
     * The sums of all parts.
     *
     * @param pieces of work there are
     * @param size number of vertices
     */
    static double[] sum(int pieces, int size, Part work) {
        int parts = Math.min(MOST, pieces);
        Course course = Course.current();
        course.expect(parts);
        List<double[]> sums = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> {
                    double[] own = new double[size];
                    work.add(part, parts, own);
                    course.step();
                    return own;
                })
                .toList();
        double[] total = new double[size];
        for (double[] part : sums) {
            for (int vertex = 0; vertex < size; vertex++) {
                total[vertex] += part[vertex];
            }
        }
        return total;
    }

    /** Does the work of all pieces, each of which keeps its own result. */
    static void each(int pieces, Part work) {
        int parts = Math.min(MOST, pieces);
        Course course = Course.current();
        course.expect(parts);
        IntStream.range(0, parts).parallel().forEach(part -> {
            work.add(part, parts, new double[0]);
            course.step();
        });
    }
}
