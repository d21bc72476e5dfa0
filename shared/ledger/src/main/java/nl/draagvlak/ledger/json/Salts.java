package nl.draagvlak.ledger.json;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * Random bytes in pieces of sixteen, made many at a time: the machine's source of them has a lock, and those who wait for it cost each
 * other more than the bytes themselves. Nobody waits here. Whoever takes the first piece of a supply makes the next one, which is there
 * long before this one is used up.
 */
final class Salts {

    private static final int LENGTH = 16;
    private static final int AT_ONCE = 256;

    private final RandomGenerator random;
    private volatile Supply supply = new Supply(new byte[0], new AtomicInteger());
    private volatile Supply following = supply;

    Salts(RandomGenerator random) {
        this.random = random;
    }

    private record Supply(byte[] bytes, AtomicInteger taken) {}

    /** The next piece, which nobody else gets. */
    byte[] next() {
        for (Supply now = supply; ; now = following) {
            supply = now;
            int start = now.taken.getAndAdd(LENGTH);
            if (start == 0) {
                following = new Supply(made(AT_ONCE), new AtomicInteger());
            }
            if (start >= 0 && start < now.bytes.length) {
                return Arrays.copyOfRange(now.bytes, start, start + LENGTH);
            }
            if (now == following) {
                return made(1);
            }
        }
    }

    private byte[] made(int pieces) {
        byte[] bytes = new byte[pieces * LENGTH];
        random.nextBytes(bytes);
        return bytes;
    }
}
