package nl.draagvlak.access.signin;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.access.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A few attempts to sign in a minute from one address; more are refused with 429 {@code too-many-attempts}. */
@Component
final class SignInLimit {

    private static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    private final int attempts;

    SignInLimit(AccessSettings settings) {
        this.attempts = settings.attemptsPerMinute();
    }

    /** Counts one attempt. */
    void attempt(@Nullable InetSocketAddress from) {
        ConsumptionProbe probe = bucket(from).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
            throw new Refusal(429, "too-many-attempts", List.of(seconds), List.of());
        }
    }

    private synchronized Bucket bucket(@Nullable InetSocketAddress from) {
        String address = from == null || from.getAddress() == null
                ? "unknown"
                : from.getAddress().getHostAddress();
        return buckets.computeIfAbsent(address, _ -> Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, Duration.ofMinutes(1)))
                .build());
    }
}
