package nl.draagvlak.query.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.draagvlak.ledger.reading.Verified;
import org.jspecify.annotations.Nullable;

/**
 * How far the hash chain was computed again, and whether it held.
 *
 * @param positions how many events the ledger has
 * @param head hash of the last commit that was verified, hexadecimal
 * @param valid whether everything up to {@code verifiedUpTo} fits
 * @param firstBroken position of the first event of the commit that does not fit
 * @param why what does not fit there, in English
 * @param full the last run from the first event on that somebody asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationAnswer(
        long positions,
        String head,
        boolean valid,
        @Nullable Long firstBroken,
        @Nullable String why,
        long verifiedUpTo,
        @Nullable FullRun full) {

    /**
     * A run over everything.
     *
     * @param state {@code running} or {@code completed}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FullRun(
            String state,
            @Nullable Boolean valid,
            @Nullable Long firstBroken,
            @Nullable Long verifiedUpTo) {

        static final FullRun RUNNING = new FullRun("running", null, null, null);

        static FullRun completed(Verified verified) {
            return new FullRun("completed", verified.valid(), verified.firstBroken(), verified.verifiedUpTo());
        }
    }

    static VerificationAnswer of(Verified verified, @Nullable FullRun full) {
        return new VerificationAnswer(
                verified.positions(),
                verified.head().toString(),
                verified.valid(),
                verified.firstBroken(),
                verified.why(),
                verified.verifiedUpTo(),
                full);
    }
}
