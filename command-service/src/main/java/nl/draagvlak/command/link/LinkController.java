package nl.draagvlak.command.link;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.link.LinkRequest.LinkWithdrawal;
import nl.draagvlak.command.link.LinkRequest.NewLink;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.dossier.DossierId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about links to other programmes. */
@RestController
@RequestMapping("/v1/programmes/{programme}/links")
final class LinkController {

    private final DossierIntake intake;

    LinkController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewLink.class)
    @Operation(
            summary = "Grant another programme to learn that somebody whom both know was contacted lately",
            description =
                    "It works as long as the other programme grants the same. Whether there is such a programme is not"
                            + " told.")
    Mono<ResponseEntity<WrittenAnswer>> grant(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(LinkRecordings.GRANTED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{link}/withdrawal")
    @Takes(LinkWithdrawal.class)
    @Operation(summary = "Take a link back, which ends it for both programmes")
    Mono<ResponseEntity<WrittenAnswer>> withdraw(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId link,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(LinkRecordings.WITHDRAWN, programme, link, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
