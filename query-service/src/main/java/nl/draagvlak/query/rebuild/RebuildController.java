package nl.draagvlak.query.rebuild;

import java.net.URI;
import java.util.List;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lets an administrator have a programme folded anew from its first event, and anyone see what came of it. */
@RestController
@RequestMapping("/v1/programmes/{programme}/rebuild")
final class RebuildController {

    private final Rebuilds rebuilds;
    private final Ledger ledger;
    private final Blocking blocking;

    RebuildController(Rebuilds rebuilds, Ledger ledger, Blocking blocking) {
        this.rebuilds = rebuilds;
        this.ledger = ledger;
        this.blocking = blocking;
    }

    /** Begins; while one is running, that one goes on. Answers go on meanwhile, from what was folded before. */
    @PostMapping
    Mono<ResponseEntity<RebuildState>> begin(@PathVariable ProgrammeId programme, Caller caller) {
        return blocking.call(() -> {
            if (!caller.is(Role.ADMINISTRATOR)) {
                throw new Refusal(403, "not-allowed", List.of(), List.of());
            }
            if (programme.equals(ProgrammeId.SYSTEM) || ledger.head(programme) == 0) {
                throw Refusal.notFound();
            }
            rebuilds.begin(programme);
            return ResponseEntity.accepted()
                    .location(URI.create("/v1/programmes/" + programme + "/rebuild"))
                    .body(rebuilds.state(programme).orElseThrow());
        });
    }

    /** How far the latest is. */
    @GetMapping
    Mono<RebuildState> state(@PathVariable ProgrammeId programme) {
        return blocking.call(() -> rebuilds.state(programme).orElseThrow(Refusal::notFound));
    }
}
