package nl.draagvlak.command.technique;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.command.technique.TechniqueRequest.TechniqueDescription;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.technique.TechniqueId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about techniques of one's own. */
@RestController
@RequestMapping("/v1/programmes/{programme}/techniques")
final class TechniqueController {

    private final TechniqueIntake intake;

    TechniqueController(TechniqueIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(TechniqueDescription.class)
    @Operation(summary = "Add a technique of one's own to the catalogue")
    Mono<ResponseEntity<WrittenAnswer>> add(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.add(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PutMapping("/{technique}")
    @Takes(TechniqueDescription.class)
    @Operation(summary = "Describe a technique of one's own differently")
    Mono<ResponseEntity<WrittenAnswer>> change(
            @PathVariable ProgrammeId programme,
            @PathVariable TechniqueId technique,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.change(programme, technique, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{technique}/retirement")
    @Takes(Reason.class)
    @Operation(summary = "Take a technique of one's own out of use")
    Mono<ResponseEntity<WrittenAnswer>> retire(
            @PathVariable ProgrammeId programme,
            @PathVariable TechniqueId technique,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.retire(programme, technique, body, caller, keys).map(WrittenAnswer::of);
    }
}
