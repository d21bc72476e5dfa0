package nl.draagvlak.ledger.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;

/** What is hashed, byte for byte. Whoever wants to check the chain with other means needs this class and nothing else. */
public final class Links {

    private static final MessageDigest APPEND = begunWith("draagvlak-append-1\n");
    private static final MessageDigest COMMIT = begunWith("draagvlak-commit-1\n");

    private Links() {}

    /** The hash of an append: the version tag, then its text exactly as stored, in UTF-8. */
    public static Hash append(String json) {
        MessageDigest digest = copy(APPEND);
        return Hash.of(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same of a text's UTF-8 in two parts. */
    public static Hash append(byte[] begin, byte[] rest) {
        MessageDigest digest = copy(APPEND);
        digest.update(begin);
        return Hash.of(digest.digest(rest));
    }

    /** The number that an append says it has in its programme's chain; throws when the text is not an append. */
    public static long number(String json) {
        return AppendPlace.of(json).number();
    }

    /**
     * The hash of a commit: the version tag, position (8 bytes, big-endian), number of events (4), recorded at (8, milliseconds since
     * 1970), the predecessor's hash (32), then the hash of each of its appends (32 each).
     */
    public static Hash commit(long position, int count, Instant recordedAt, Hash predecessor, List<Hash> appends) {
        MessageDigest digest = copy(COMMIT);
        digest.update(ByteBuffer.allocate(20)
                .putLong(position)
                .putInt(count)
                .putLong(recordedAt.toEpochMilli())
                .array());
        digest.update(predecessor.bytes());
        appends.forEach(append -> digest.update(append.bytes()));
        return Hash.of(digest.digest());
    }

    private static MessageDigest begunWith(String tag) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(tag.getBytes(StandardCharsets.US_ASCII));
            return digest;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The algorithm is looked up by its name once, not for every link. What was begun is only ever copied. */
    private static MessageDigest copy(MessageDigest begun) {
        try {
            return (MessageDigest) begun.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", impossible);
        }
    }
}
