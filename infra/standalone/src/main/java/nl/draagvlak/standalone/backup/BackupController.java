package nl.draagvlak.standalone.backup;

import java.net.URI;
import java.util.List;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lets an administrator make a backup and see how far it is. */
@RestController
@RequestMapping("/v1/ledger/backups")
class BackupController {

    private final BackupDesk desk;
    private final Blocking blocking;

    BackupController(BackupDesk desk, Blocking blocking) {
        this.desk = desk;
        this.blocking = blocking;
    }

    /** Begins a backup of the ledger, what is beside it and the vault, into the folder that the settings name. */
    @PostMapping
    Mono<ResponseEntity<BackupState>> begin(Caller caller) {
        return blocking.call(() -> {
            requireAdministrator(caller);
            BackupState begun = desk.begin(caller.actor());
            return ResponseEntity.accepted()
                    .location(URI.create("/v1/ledger/backups/" + begun.id()))
                    .body(begun);
        });
    }

    /** The backups that are there, the last first. */
    @GetMapping
    Mono<BackupState.Listed> all(Caller caller) {
        return blocking.call(() -> {
            requireAdministrator(caller);
            return new BackupState.Listed(desk.all());
        });
    }

    /** How far one is, and what it holds once it is there. */
    @GetMapping("/{backup}")
    Mono<BackupState> one(Caller caller, @PathVariable String backup) {
        return blocking.call(() -> {
            requireAdministrator(caller);
            return desk.find(backup).orElseThrow(Refusal::notFound);
        });
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            throw new Refusal(403, "not-allowed", List.of(), List.of());
        }
    }
}
