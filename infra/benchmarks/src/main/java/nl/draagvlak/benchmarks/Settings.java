package nl.draagvlak.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How much is measured.
 *
 * @param rounds how often each competitor has its turn, after one turn that does not count
 * @param callers how many callers wait at the same time
 * @param seconds how long one turn of appending lasts
 * @param events how many events the ledgers hold that are read
 * @param folder where files are made, on the disk that is measured; they are deleted again
 */
record Settings(int rounds, List<Integer> callers, double seconds, List<Integer> events, Path folder) {

    static Settings given() {
        return new Settings(
                Integer.parseInt(text("rounds", "5")),
                numbers(text("callers", "1,8,64")),
                Double.parseDouble(text("seconds", "1.5")),
                numbers(text("events", "100000,1000000")),
                Path.of(text("folder", System.getProperty("java.io.tmpdir"))));
    }

    private static String text(String name, String otherwise) {
        return System.getProperty("benchmark." + name, otherwise);
    }

    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(","))
                .map(String::trim)
                .map(Integer::valueOf)
                .toList();
    }
}
