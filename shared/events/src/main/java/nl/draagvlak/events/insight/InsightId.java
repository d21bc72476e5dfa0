package nl.draagvlak.events.insight;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.Identifier;
import nl.draagvlak.events.ProgrammeId;

/**
 * Identity of an insight within its programme: its kind and what it is about, with dots between them, as
 * {@code missing-bridge-builder.k3p9.7f2a}. The same insight has the same id from moment to moment.
 */
public record InsightId(@JsonValue String value) {

    private static final int LONGEST = 320;
    private static final int LENGTH = 16;
    private static final int BASE = 36;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InsightId {
        if (value.length() > LONGEST || !Stream.of(value.split("\\.", -1)).allMatch(Identifier::wellFormed)) {
            throw new IllegalArgumentException("not the id of an insight: ids with dots between them");
        }
    }

    /** The name of its kind: what comes before the first dot. */
    public String kind() {
        return parts().getFirst();
    }

    /** The ids of what it is about, in their order; a layer goes by its name. */
    public List<String> subjects() {
        return parts().subList(1, parts().size());
    }

    private List<String> parts() {
        return List.of(value.split("\\.", -1));
    }

    /** The aggregate that answers for what people do with it. Its id follows from this one, which is too long to be one itself. */
    public AggregateId aggregate(ProgrammeId programme) {
        String digits = new BigInteger(1, sha256(value)).toString(BASE);
        String padded = "0".repeat(LENGTH).concat(digits).substring(digits.length());
        return new AggregateId(programme, "insight", padded);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
