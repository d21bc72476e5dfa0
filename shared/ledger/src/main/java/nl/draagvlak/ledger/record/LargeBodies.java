package nl.draagvlak.ledger.record;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import nl.draagvlak.ledger.record.RecordStore.Stored;

/**
 * Bytes of any length in a store of documents: cut into parts, a document each, because no store takes a document of any size. A body is
 * not written all at once, so whoever reads it must know a digest of it from elsewhere.
 */
public final class LargeBodies {

    /** Bytes of one part; as base64 a third more, well below what any store takes. */
    private static final int PART = 1_500_000;

    private final RecordStore records;

    public LargeBodies(RecordStore records) {
        this.records = records;
    }

    /**
     * Writes a body, over one that may be there.
     *
     * @return how many parts it took
     */
    public int write(String key, byte[] body) {
        int parts = 0;
        for (int from = 0; from < body.length; from += PART) {
            byte[] part = Arrays.copyOfRange(body, from, Math.min(body.length, from + PART));
            String place = place(key, parts++);
            records.remove(place);
            records.write(place, 0, Base64.getEncoder().encodeToString(part));
        }
        return parts;
    }

    /** Reads a body of so many parts; empty when one is missing. */
    public Optional<byte[]> read(String key, int parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int number = 0; number < parts; number++) {
            Optional<Stored> part = records.read(place(key, number));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            body.writeBytes(Base64.getDecoder().decode(part.get().body()));
        }
        return Optional.of(body.toByteArray());
    }

    /** Removes a body of so many parts. */
    public void remove(String key, int parts) {
        for (int number = 0; number < parts; number++) {
            records.remove(place(key, number));
        }
    }

    private static String place(String key, int number) {
        return key + "/" + number;
    }
}
