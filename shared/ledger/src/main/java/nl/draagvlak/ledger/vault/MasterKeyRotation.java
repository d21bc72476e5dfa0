package nl.draagvlak.ledger.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import nl.draagvlak.ledger.vault.WrappedKeys.Wrapped;

/**
 * Wraps every key of a vault anew, so that the master key before opens nothing any more. The keys themselves stay as they are, so neither
 * the ledger nor what it hashed changes.
 *
 * <p>It goes page by page and can be stopped anywhere: what was done is found done when it begins again. Until then the vault needs both
 * master keys.
 */
public final class MasterKeyRotation {

    private static final int PAGE = 500;

    private final List<WrappedKeys> kept;
    private final MasterKey master;
    private final LongConsumer done;

    /**
     * A rotation.
     *
     * @param kept everything that is wrapped
     * @param master the new master key, which knows the one before
     * @param done is told after each page how many were looked at
     */
    public MasterKeyRotation(List<WrappedKeys> kept, MasterKey master, LongConsumer done) {
        this.kept = List.copyOf(kept);
        this.master = master;
        this.done = done;
    }

    /**
     * Wraps whatever the new key alone does not open, until a whole round finds nothing.
     *
     * @return how many it wrapped
     * @throws Tampered when something opens with neither key; what was wrapped until then stays so
     */
    public long run() {
        long all = 0;
        long round;
        do {
            round = 0;
            for (WrappedKeys keys : kept) {
                round += rewrap(keys);
            }
            all += round;
        } while (round > 0);
        return all;
    }

    private long rewrap(WrappedKeys keys) {
        long changed = 0;
        long seen = 0;
        List<Wrapped> page = keys.after("", PAGE);
        while (!page.isEmpty()) {
            List<Wrapped> others = new ArrayList<>();
            for (Wrapped before : page) {
                if (!master.opensAlone(before.name(), before.bytes())) {
                    byte[] secret = master.unwrap(before.name(), before.bytes());
                    others.add(new Wrapped(before.name(), master.wrap(before.name(), secret)));
                }
            }
            if (!others.isEmpty()) {
                keys.replace(others);
            }
            changed += others.size();
            seen += page.size();
            done.accept(seen);
            page = keys.after(page.getLast().name(), PAGE);
        }
        return changed;
    }
}
