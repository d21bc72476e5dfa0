package nl.draagvlak.ledger.token;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All segments of one policy, by number. They are one record, so that they are begun, split and claimed as a whole. */
final class Segments {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OWNER = "owner";
    private static final String AT = "at";
    private static final String TOKEN = "token";

    private final String policy;
    private final NavigableMap<Integer, HeldSegment> byNumber = new TreeMap<>();

    private Segments(String policy) {
        this.policy = policy;
    }

    static Segments read(String policy, @Nullable String body) {
        Segments segments = new Segments(policy);
        if (body != null) {
            for (Map.Entry<String, JsonNode> segment : JSON.readTree(body).properties()) {
                JsonNode written = segment.getValue();
                segments.byNumber.put(
                        Integer.valueOf(segment.getKey()),
                        new HeldSegment(
                                written.has(OWNER) ? written.get(OWNER).asString() : null,
                                Instant.parse(written.get(AT).asString()),
                                TokenForm.read(written.get(TOKEN))));
            }
        }
        return segments;
    }

    String written() {
        ObjectNode body = JSON.createObjectNode();
        byNumber.forEach((number, segment) -> {
            ObjectNode written = body.putObject(number.toString());
            if (segment.owner() != null) {
                written.put(OWNER, segment.owner());
            }
            written.put(AT, segment.touchedAt().toString()).set(TOKEN, TokenForm.written(segment.token()));
        });
        return body.toString();
    }

    NavigableMap<Integer, HeldSegment> byNumber() {
        return byNumber;
    }

    int[] numbers() {
        return byNumber.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Adds a segment that nobody holds; says whether there was none of that number yet. */
    boolean begin(int number, @Nullable TrackingToken token, Instant now) {
        return byNumber.putIfAbsent(number, new HeldSegment(null, now, token)) == null;
    }

    HeldSegment get(int number) {
        HeldSegment segment = byNumber.get(number);
        if (segment == null) {
            throw unclaimable(number, "there is no such segment");
        }
        return segment;
    }

    /** Refuses a segment that was split or merged since whoever asks for it looked. */
    void requireWhole(Segment segment) {
        if (!byNumber.containsKey(segment.mergeableSegmentId())) {
            throw unclaimable(segment.getSegmentId(), "it was merged with another segment");
        }
        if (segment.splitSegmentId() != segment.mergeableSegmentId()
                && byNumber.containsKey(segment.splitSegmentId())) {
            throw unclaimable(segment.getSegmentId(), "it was split in two");
        }
    }

    UnableToClaimTokenException unclaimable(int number, String why) {
        return new UnableToClaimTokenException("cannot claim segment " + number + " of " + policy + ": " + why);
    }
}
