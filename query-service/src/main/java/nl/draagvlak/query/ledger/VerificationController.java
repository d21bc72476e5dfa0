package nl.draagvlak.query.ledger;

import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.ledger.reading.Verification;
import nl.draagvlak.query.ledger.VerificationAnswer.FullRun;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows that nobody altered the ledger. */
@RestController
@RequestMapping("/v1/ledger")
class VerificationController {

    private final Verification verification;
    private final Checkpoints checkpoints;
    private final Blocking blocking;
    private final AtomicReference<@Nullable FullRun> full = new AtomicReference<>();

    VerificationController(Verification verification, Checkpoints checkpoints, Blocking blocking) {
        this.verification = verification;
        this.checkpoints = checkpoints;
        this.blocking = blocking;
    }

    /**
     * How far the chain is verified; kept up to date as the ledger grows.
     *
     * @param fullRun begins again at the first event; answered with 202, and the outcome shows here later
     */
    @GetMapping("/verification")
    Mono<ResponseEntity<VerificationAnswer>> verification(
            @RequestParam(name = "full", defaultValue = "false") boolean fullRun) {
        return blocking.call(() -> {
            if (fullRun) {
                begin();
            }
            VerificationAnswer answer = VerificationAnswer.of(verification.current(), full.get());
            return fullRun
                    ? ResponseEntity.accepted()
                            .location(URI.create("/v1/ledger/verification"))
                            .body(answer)
                    : ResponseEntity.ok(answer);
        });
    }

    /** The head of the ledger and of each programme, signed, to be kept elsewhere and held against the ledger later. */
    @GetMapping("/checkpoint")
    Mono<CheckpointAnswer> checkpoint() {
        return blocking.call(() -> CheckpointAnswer.of(checkpoints.now()));
    }

    /** One run at a time, however many ask. */
    private void begin() {
        FullRun before = full.get();
        if (before != FullRun.RUNNING && full.compareAndSet(before, FullRun.RUNNING)) {
            blocking.call(verification::full)
                    .subscribe(verified -> full.set(FullRun.completed(verified)), failure -> full.set(before));
        }
    }
}
