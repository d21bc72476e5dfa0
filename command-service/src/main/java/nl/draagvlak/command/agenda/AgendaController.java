package nl.draagvlak.command.agenda;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.agenda.AgendaRequest.Answer;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.agenda.ProposalId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes the answers to what is on somebody's agenda. */
@RestController
@RequestMapping("/v1/programmes/{programme}/agenda/{proposal}")
final class AgendaController {

    private final AgendaIntake intake;

    AgendaController(AgendaIntake intake) {
        this.intake = intake;
    }

    @PostMapping("/answer")
    @Takes(Answer.class)
    @Operation(summary = "Answer a proposal: done, later or not")
    Mono<ResponseEntity<WrittenAnswer>> answer(
            @PathVariable ProgrammeId programme,
            @PathVariable ProposalId proposal,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.answer(programme, proposal, body, caller, keys).map(WrittenAnswer::of);
    }
}
