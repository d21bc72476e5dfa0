package nl.draagvlak.ledger.reading;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.Verifier;
import nl.draagvlak.ledger.chain.Verifier.Flaw;
import nl.draagvlak.ledger.store.CommitStore;

/** Keeps the verification of the ledger up to date as it grows. */
public final class Verification {

    private static final int PAGE = 2_000;
    /** A single question verifies no more than this many events, so that it is answered in about a second. */
    private static final int AT_ONCE = 200_000;

    private final CommitStore store;
    private final Verifier verifier = new Verifier();
    private final ReentrantLock lock = new ReentrantLock();

    public Verification(CommitStore store) {
        this.store = store;
    }

    /** Verifies what was added since the last question and answers for all up to there. */
    public Verified current() {
        lock.lock();
        try {
            advance(verifier, verifier.verifiedUpTo() + AT_ONCE);
            return verified(verifier);
        } finally {
            lock.unlock();
        }
    }

    /** Verifies everything again, from the first event to the head, without regard to earlier answers. */
    public Verified full() {
        Verifier anew = new Verifier();
        advance(anew, Long.MAX_VALUE);
        return verified(anew);
    }

    private void advance(Verifier to, long limit) {
        List<Commit> page;
        do {
            page = store.readAfter(to.verifiedUpTo(), PAGE);
            page.forEach(to::take);
        } while (!page.isEmpty() && to.flaw() == null && to.verifiedUpTo() < limit);
    }

    private Verified verified(Verifier by) {
        Flaw flaw = by.flaw();
        return new Verified(
                store.tail().position(),
                by.head(),
                flaw == null,
                flaw == null ? null : flaw.position(),
                flaw == null ? null : flaw.why(),
                by.verifiedUpTo(),
                by.programmes());
    }
}
