package nl.draagvlak.query.timeline;

import java.util.Arrays;

/** Rising positions, kept as plain numbers because there are many. Not safe for several threads. */
public final class Positions {

    private long[] held = new long[1];
    private int size;

    /** Adds one; nothing happens when it is the last one added. */
    public void add(long position) {
        if (size > 0 && held[size - 1] == position) {
            return;
        }
        if (size == held.length) {
            held = Arrays.copyOf(held, size * 2);
        }
        held[size++] = position;
    }

    /** The first; 0 when there is none. */
    public long first() {
        return size == 0 ? 0 : held[0];
    }

    /** The last one at or before a position; 0 when there is none. */
    public long last(long knownAt) {
        int count = count(knownAt);
        return count == 0 ? 0 : held[count - 1];
    }

    /** How many are at or before a position. */
    public int count(long knownAt) {
        int place = Arrays.binarySearch(held, 0, size, knownAt);
        return place >= 0 ? place + 1 : -place - 1;
    }

    /** Sequence of an aggregate's last event as known at a position, when these are the positions of all its events; −1 before the first. */
    public long version(long knownAt) {
        return count(knownAt) - 1L;
    }

    /** Those at or before a position. */
    public long[] upTo(long knownAt) {
        return Arrays.copyOf(held, count(knownAt));
    }
}
