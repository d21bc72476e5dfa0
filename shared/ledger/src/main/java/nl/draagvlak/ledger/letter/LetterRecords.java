package nl.draagvlak.ledger.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.record.RecordStore.Stored;
import tools.jackson.databind.json.JsonMapper;

/**
 * The records of one policy's letters. One whose letters were all handled stays as an empty one, because removing it could lose a letter
 * that was parked at the same moment.
 */
final class LetterRecords {

    private static final JsonMapper JSON = new JsonMapper();

    private final RecordStore records;
    private final String prefix;

    LetterRecords(RecordStore records, String policy) {
        this.records = records;
        this.prefix = "letter/" + policy + "/";
    }

    /** The sequences in which something waits. */
    List<Waiting> all() {
        return records.readAll(prefix).stream()
                .map(LetterRecords::waiting)
                .filter(waiting -> !waiting.isEmpty())
                .toList();
    }

    Waiting read(String sequence) {
        return records.read(key(sequence)).map(LetterRecords::waiting).orElseGet(() -> Waiting.none(sequence));
    }

    /** Changes a sequence as it is now, again and again until nobody else was first; an exception changes nothing. */
    Waiting change(String sequence, UnaryOperator<Waiting> change) {
        while (true) {
            Optional<Stored> stored = records.read(key(sequence));
            Waiting before = stored.map(LetterRecords::waiting).orElseGet(() -> Waiting.none(sequence));
            Waiting after = change.apply(before);
            if (after.equals(before)
                    || records.write(
                            key(sequence), stored.map(Stored::version).orElse(0L), JSON.writeValueAsString(after))) {
                return after;
            }
        }
    }

    private String key(String sequence) {
        return prefix + URLEncoder.encode(sequence, StandardCharsets.UTF_8);
    }

    private static Waiting waiting(Stored stored) {
        return JSON.readValue(stored.body(), Waiting.class);
    }
}
