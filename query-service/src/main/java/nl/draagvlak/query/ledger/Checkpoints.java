package nl.draagvlak.query.ledger;

import java.time.Clock;
import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.ledger.OpenLedger;
import nl.draagvlak.ledger.chain.Checkpoint;
import nl.draagvlak.ledger.reading.CheckpointSigner;
import nl.draagvlak.ledger.reading.Verification;
import nl.draagvlak.ledger.reading.Verified;
import org.springframework.stereotype.Component;

/** Signs what the ledger is now. */
@Component
final class Checkpoints {

    private final Verification verification;
    private final CheckpointSigner signer;
    private final Clock clock;

    Checkpoints(Verification verification, OpenLedger open, Clock clock) {
        this.verification = verification;
        this.signer = new CheckpointSigner(open.vault());
        this.clock = clock;
    }

    /**
     * A checkpoint over everything that is verified.
     *
     * @throws Refusal 409 {@code ledger-broken} when the chain does not hold: nothing is signed that is not so
     */
    Checkpoint now() {
        Verified verified = verification.current();
        if (!verified.valid()) {
            throw new Refusal(409, "ledger-broken", List.of(String.valueOf(verified.firstBroken())), List.of());
        }
        return signer.sign(verified, clock.instant());
    }
}
