package nl.draagvlak.command.policy;

import java.time.Instant;
import java.util.List;
import nl.draagvlak.ledger.letter.LedgerLetter;
import org.jspecify.annotations.Nullable;

/**
 * How a policy is doing.
 *
 * @param position up to where the ledger was shown to it
 * @param head how far the ledger has come
 * @param waiting how many events it could not handle, or that wait for one of those
 * @param stopped of each programme that waits, the event it waits for
 */
public record PolicyAnswer(
        String name, PolicyState state, long position, long head, long waiting, List<Stopped> stopped) {

    /**
     * An event that could not be handled.
     *
     * @param cause what went wrong; names and texts of people are sealed to policies, so there are none in it
     */
    public record Stopped(
            String programme,
            long position,
            Instant since,
            Instant lastTried,
            @Nullable String cause) {

        static Stopped of(LedgerLetter letter) {
            return new Stopped(
                    letter.sequence(),
                    letter.position(),
                    letter.enqueuedAt(),
                    letter.lastTouched(),
                    letter.cause()
                            .map(cause -> simple(cause.type()) + ": " + cause.message())
                            .orElse(null));
        }

        private static String simple(String type) {
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }

    static PolicyAnswer of(RunningPolicy policy, long head) {
        return new PolicyAnswer(
                policy.name(),
                policy.state(),
                policy.position(),
                head,
                policy.waiting(),
                policy.heads().stream().map(Stopped::of).toList());
    }
}
