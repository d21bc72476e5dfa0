package nl.draagvlak.command.consent;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.consent.ConsentRequest.ConsentEnd;
import nl.draagvlak.command.consent.ConsentRequest.NewConsent;
import nl.draagvlak.command.dossier.DossierIntake;
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

/** Writes about consents. */
@RestController
@RequestMapping("/v1/programmes/{programme}/consents")
final class ConsentController {

    private final DossierIntake intake;

    ConsentController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewConsent.class)
    @Operation(summary = "Write down what a works council allows to be shown")
    Mono<ResponseEntity<WrittenAnswer>> give(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(ConsentRecordings.GIVEN, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{consent}/end")
    @Takes(ConsentEnd.class)
    @Operation(summary = "Write down that a consent does not hold any more")
    Mono<ResponseEntity<WrittenAnswer>> end(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId consent,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(ConsentRecordings.ENDED, programme, consent, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
