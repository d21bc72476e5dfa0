package nl.draagvlak.benchmarks.network;

/** A program that can take measures on the same network. */
interface Rival extends AutoCloseable {

    String name();

    /** Whether it has a measure at all. */
    boolean has(Measure measure);

    /** Takes a measure: the value of every vertex and what that cost. */
    Cost.Priced<double[]> take(Measure measure);

    @Override
    void close();
}
