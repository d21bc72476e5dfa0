package nl.draagvlak.ledger.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.draagvlak.ledger.record.RecordStore;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.jspecify.annotations.Nullable;

/**
 * Axon's token store over the records. A segment belongs to the process that claimed it until it lets go, or gives no sign of life for
 * longer than the others are patient. Every change is a compare-and-set on the whole policy, so that of two processes exactly one wins.
 */
public final class SegmentTokens implements TokenStore {

    private final TokenRecords records;
    private final Clock clock;
    private final String process;
    private final Duration patience;

    /**
     * Tokens as one process sees them.
     *
     * @param process names this process among all that share the records; another each time it starts
     * @param patience how long the claim of a process that gives no sign of life is respected
     */
    public SegmentTokens(RecordStore records, Clock clock, String process, Duration patience) {
        this.records = new TokenRecords(records);
        this.clock = clock;
        this.process = process;
        this.patience = patience;
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void initializeTokenSegments(String policy, int count) {
        initializeTokenSegments(policy, count, null);
    }

    @Override
    public void initializeTokenSegments(String policy, int count, @Nullable TrackingToken start) {
        records.change(policy, segments -> {
            for (int number = 0; number < count; number++) {
                if (!segments.begin(number, start, clock.instant())) {
                    throw segments.unclaimable(number, "it was begun before");
                }
            }
            return count;
        });
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String policy, int number) {
        records.change(policy, segments -> {
            if (!segments.begin(number, token, clock.instant())) {
                throw new UnableToInitializeTokenException("segment " + number + " of " + policy + " was begun before");
            }
            return number;
        });
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String policy, int number) {
        records.change(
                policy,
                segments -> put(segments, number, claimed(segments, number).at(token)));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String policy, int number) {
        return records.change(policy, segments -> put(segments, number, claimed(segments, number)))
                .token();
    }

    @Override
    public @Nullable TrackingToken fetchToken(String policy, Segment segment) {
        int number = segment.getSegmentId();
        return records.change(policy, segments -> {
                    HeldSegment claimed = claimed(segments, number);
                    segments.requireWhole(segment);
                    return put(segments, number, claimed);
                })
                .token();
    }

    @Override
    public void extendClaim(String policy, int number) {
        records.change(
                policy, segments -> put(segments, number, own(segments, number).by(process, clock.instant())));
    }

    @Override
    public void releaseClaim(String policy, int number) {
        records.change(policy, segments -> {
            HeldSegment segment = segments.byNumber().get(number);
            return segment == null || !segment.isHeldBy(process)
                    ? number
                    : put(segments, number, segment.by(null, clock.instant()));
        });
    }

    @Override
    public void deleteToken(String policy, int number) {
        records.change(policy, segments -> {
            own(segments, number);
            return segments.byNumber().remove(number);
        });
    }

    @Override
    public int[] fetchSegments(String policy) {
        return records.read(policy).numbers();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String policy) {
        Segments segments = records.read(policy);
        Instant now = clock.instant();
        return segments.byNumber().entrySet().stream()
                .filter(segment -> segment.getValue().isFreeFor(process, now, patience))
                .map(segment -> Segment.computeSegment(segment.getKey(), segments.numbers()))
                .toList();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(records.place(process));
    }

    /** How far each segment of a policy had come when that was last written down; 0 for one that has not begun. */
    public Map<Integer, Long> reached(String policy) {
        Map<Integer, Long> reached = new TreeMap<>();
        records.read(policy)
                .byNumber()
                .forEach((number, segment) -> reached.put(
                        number,
                        segment.token() == null ? 0 : segment.token().position().orElse(0)));
        return reached;
    }

    private HeldSegment claimed(Segments segments, int number) throws UnableToClaimTokenException {
        HeldSegment segment = segments.get(number);
        if (!segment.isFreeFor(process, clock.instant(), patience)) {
            throw segments.unclaimable(number, "another process holds it");
        }
        return segment.by(process, clock.instant());
    }

    private HeldSegment own(Segments segments, int number) throws UnableToClaimTokenException {
        HeldSegment segment = segments.get(number);
        if (!segment.isHeldBy(process)) {
            throw segments.unclaimable(number, "this process does not hold it");
        }
        return segment;
    }

    private static HeldSegment put(Segments segments, int number, HeldSegment segment) {
        segments.byNumber().put(number, segment);
        return segment;
    }
}
