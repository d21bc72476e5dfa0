package nl.draagvlak.ledger.engine;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.axonframework.common.IdentifierFactory;

/**
 * Makes the ids of Axon's messages, which finds this class by its name in {@code META-INF/services}. The first half is random and the
 * process's own, the second counts: events that are appended together lie together in the index that keeps their ids unique, where
 * random ones would each touch a page of their own.
 */
public final class ConsecutiveIdentifiers extends IdentifierFactory {

    /** Eight stands for a UUID in a form of one's own, whose first half has 60 bits to fill. */
    private static final long VERSION = 0x8000L;

    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final long process;
    private final AtomicLong made = new AtomicLong();

    /** For a process of its own. */
    public ConsecutiveIdentifiers() {
        this(new SecureRandom());
    }

    ConsecutiveIdentifiers(RandomGenerator random) {
        process = random.nextLong() & ~VERSION_BITS | VERSION;
    }

    @Override
    public String generateIdentifier() {
        return new UUID(process, VARIANT | made.getAndIncrement()).toString();
    }
}
