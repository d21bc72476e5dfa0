package nl.draagvlak.ledger.contract;

/** Ids of events, of a series as the program makes them and otherwise, as others may. */
final class EventIds {

    private EventIds() {}

    /** The id with a number in a series. */
    static String ofSeries(int series, int number) {
        return "%08x-0000-8000-8000-00000000%04x".formatted(series, number);
    }

    /** Of a series, or not, by turns. */
    static String either(String series, long number) {
        return number % 2 == 0 ? ofSeries(series.hashCode(), (int) number) : series + "-" + number;
    }
}
