package nl.draagvlak.command.entry;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.ProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Corrections and withdrawals of dated entries. */
@RestController
@RequestMapping("/v1/programmes/{programme}/entries/{entry}")
final class EntryController {

    private final EntryIntake intake;

    EntryController(EntryIntake intake) {
        this.intake = intake;
    }

    @PostMapping("/correction")
    @Takes(Reason.class)
    @Operation(
            summary = "Put an entry right",
            description = "Takes the reason beside the whole content of the entry, as it should have been given.")
    Mono<ResponseEntity<WrittenAnswer>> correct(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryId entry,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.correct(programme, entry, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/withdrawal")
    @Takes(Reason.class)
    @Operation(summary = "Withdraw an entry that turned out not to be so")
    Mono<ResponseEntity<WrittenAnswer>> withdraw(
            @PathVariable ProgrammeId programme,
            @PathVariable EntryId entry,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.withdraw(programme, entry, body, caller, keys).map(WrittenAnswer::of);
    }
}
