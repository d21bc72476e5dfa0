package nl.draagvlak.ledger.json;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * Random bytes in pieces of sixteen, made many at a time: the machine's source of them has a lock, and those who wait for it cost each
 * other more than the bytes themselves. Nobody waits here.
 */
final class Salts {

    private static final int LENGTH = 16;
    private static final int AT_ONCE = 256;

    private final RandomGenerator random;
    private final AtomicBoolean making = new AtomicBoolean();
    private volatile Supply supply;

    Salts(RandomGenerator random) {
        this.random = random;
        this.supply = new Supply(made(0), new AtomicInteger());
    }

    private record Supply(byte[] bytes, AtomicInteger taken) {}

    /** The next piece, which nobody else gets. */
    byte[] next() {
        Supply now = supply;
        int start = now.taken.getAndAdd(LENGTH);
        if (start >= 0 && start < now.bytes.length) {
            return Arrays.copyOfRange(now.bytes, start, start + LENGTH);
        }
        if (making.compareAndSet(false, true)) {
            try {
                supply = new Supply(made(AT_ONCE), new AtomicInteger());
            } finally {
                making.set(false);
            }
        }
        return made(1);
    }

    private byte[] made(int pieces) {
        byte[] bytes = new byte[pieces * LENGTH];
        random.nextBytes(bytes);
        return bytes;
    }
}
