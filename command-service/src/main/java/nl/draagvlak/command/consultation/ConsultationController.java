package nl.draagvlak.command.consultation;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.consultation.ConsultationRequest.AnswerHandling;
import nl.draagvlak.command.consultation.ConsultationRequest.NewAnswer;
import nl.draagvlak.command.consultation.ConsultationRequest.NewConsultation;
import nl.draagvlak.command.consultation.ConsultationRequest.NewTelling;
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

/** Writes about consultations. */
@RestController
@RequestMapping("/v1/programmes/{programme}/consultations")
final class ConsultationController {

    private final DossierIntake intake;

    ConsultationController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewConsultation.class)
    @Operation(summary = "Write down that people were asked about something")
    Mono<ResponseEntity<WrittenAnswer>> open(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(ConsultationRecordings.OPENED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{consultation}/answers")
    @Takes(NewAnswer.class)
    @Operation(summary = "Write down what somebody answered")
    Mono<ResponseEntity<WrittenAnswer>> answer(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId consultation,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(ConsultationRecordings.ANSWERED, programme, consultation, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{consultation}/handlings")
    @Takes(AnswerHandling.class)
    @Operation(summary = "Write down what was done with an answer")
    Mono<ResponseEntity<WrittenAnswer>> handle(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId consultation,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(ConsultationRecordings.HANDLED, programme, consultation, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{consultation}/tellings")
    @Takes(NewTelling.class)
    @Operation(summary = "Write down who was told what was done with the answers")
    Mono<ResponseEntity<WrittenAnswer>> tell(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId consultation,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(ConsultationRecordings.TOLD, programme, consultation, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
