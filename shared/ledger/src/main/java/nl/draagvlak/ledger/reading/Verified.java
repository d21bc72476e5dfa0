package nl.draagvlak.ledger.reading;

import java.util.List;
import nl.draagvlak.ledger.chain.Hash;
import nl.draagvlak.ledger.chain.ProgrammeHead;
import org.jspecify.annotations.Nullable;

/**
 * How far the chain was computed again, and whether it held.
 *
 * @param positions how many events the ledger has
 * @param head hash of the last commit that was verified
 * @param valid whether everything up to {@code verifiedUpTo} fits
 * @param firstBroken position of the first event of the commit that does not fit; null when all do
 * @param why what does not fit there
 * @param verifiedUpTo the last position that was verified
 * @param programmes where each programme's own chain ended there, in alphabetical order
 */
public record Verified(
        long positions,
        Hash head,
        boolean valid,
        @Nullable Long firstBroken,
        @Nullable String why,
        long verifiedUpTo,
        List<ProgrammeHead> programmes) {}
