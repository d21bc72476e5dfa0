package nl.draagvlak.command.dispatch;

import java.math.BigInteger;
import nl.draagvlak.events.ActorId;
import nl.draagvlak.events.ProgrammeId;

/** Ids derived from what a request carries, so that a repeated request asks for exactly what the first one asked for. */
public final class DerivedIds implements IdSource {

    private final String seed;
    private int given;

    public DerivedIds(ProgrammeId programme, ActorId actor, String idempotencyKey) {
        this.seed = programme + "\n" + actor + "\n" + idempotencyKey;
    }

    @Override
    public String next() {
        BigInteger drawn = new BigInteger(1, Digests.sha256(seed + "\n" + given++));
        BigInteger base = BigInteger.valueOf(ALPHABET.length());
        StringBuilder id = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH; place++) {
            BigInteger[] parts = drawn.divideAndRemainder(base);
            id.append(ALPHABET.charAt(parts[1].intValue()));
            drawn = parts[0];
        }
        return id.toString();
    }
}
