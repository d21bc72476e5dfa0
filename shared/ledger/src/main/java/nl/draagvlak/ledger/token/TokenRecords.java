package nl.draagvlak.ledger.token;

import java.util.Optional;
import java.util.function.Function;
import nl.draagvlak.ledger.record.RecordStore;
import nl.draagvlak.ledger.record.RecordStore.Stored;

/** The records that say how far policies have come: one for each policy, and one that names the place they are kept in. */
final class TokenRecords {

    private static final String PREFIX = "token/";
    private static final String PLACE = "token-place";
    private static final String NONE = "{}";

    private final RecordStore records;

    TokenRecords(RecordStore records) {
        this.records = records;
    }

    Segments read(String policy) {
        return Segments.read(
                policy, records.read(PREFIX + policy).map(Stored::body).orElse(null));
    }

    /** Changes the segments of a policy as they are now, again and again until nobody else was first; an exception changes nothing. */
    <A> A change(String policy, Function<Segments, A> change) {
        while (true) {
            Optional<Stored> before = records.read(PREFIX + policy);
            Segments segments = Segments.read(policy, before.map(Stored::body).orElse(null));
            A answer = change.apply(segments);
            String after = segments.written();
            boolean same = after.equals(before.map(Stored::body).orElse(NONE));
            if (same
                    || records.write(
                            PREFIX + policy, before.map(Stored::version).orElse(0L), after)) {
                return answer;
            }
        }
    }

    /** The name of this place; a proposed one when it has none yet. */
    String place(String proposed) {
        return records.read(PLACE)
                .or(() -> {
                    records.write(PLACE, 0, proposed);
                    return records.read(PLACE);
                })
                .orElseThrow()
                .body();
    }
}
