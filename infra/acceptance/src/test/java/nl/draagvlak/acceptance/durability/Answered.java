package nl.draagvlak.acceptance.durability;

import java.util.List;
import nl.draagvlak.events.AggregateId;

/**
 * An append that a {@link Writer} was told is durable.
 *
 * @param sequence sequence of its first event
 * @param position position of its first event
 */
record Answered(AggregateId aggregate, long sequence, long position) {

    static List<Answered> by(WriterProcess writer) {
        return writer.lines("done").stream().map(Answered::of).toList();
    }

    private static Answered of(String line) {
        String[] words = line.split(" ", -1);
        return new Answered(Appends.aggregate(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
    }
}
