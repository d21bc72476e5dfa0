package nl.draagvlak.benchmarks;

import java.util.List;

/** Figures of one kind, in order of size. */
public record Figures(List<Double> sorted) {

    public Figures {
        sorted = sorted.stream().sorted().toList();
    }

    /** The one in the middle. */
    public double median() {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The figure below which this share lies, 0 for the lowest and 1 for the highest. */
    public double at(double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, index));
    }
}
