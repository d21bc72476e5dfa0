package nl.draagvlak.command.programme;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.programme.ProgrammeRequest.DomainPartner;
import nl.draagvlak.command.programme.ProgrammeRequest.DomainToAdd;
import nl.draagvlak.command.programme.ProgrammeRequest.HalfLife;
import nl.draagvlak.command.programme.ProgrammeRequest.NewPhase;
import nl.draagvlak.command.programme.ProgrammeRequest.NewProgramme;
import nl.draagvlak.command.programme.ProgrammeRequest.NewStatement;
import nl.draagvlak.command.programme.ProgrammeRequest.NewTargetGroup;
import nl.draagvlak.command.programme.ProgrammeRequest.NewTransitionMoment;
import nl.draagvlak.command.programme.ProgrammeRequest.ProgrammeDescription;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.programme.DomainId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about a programme itself. */
@RestController
@RequestMapping("/v1/programmes")
final class ProgrammeController {

    private final ProgrammeIntake intake;
    private final OutlineIntake outline;

    ProgrammeController(ProgrammeIntake intake, OutlineIntake outline) {
        this.intake = intake;
        this.outline = outline;
    }

    @PostMapping
    @Takes(NewProgramme.class)
    @Operation(summary = "Begin a programme")
    Mono<ResponseEntity<WrittenAnswer>> start(Body body, Caller caller, RequestKeys keys) {
        return intake.start(body, caller, keys).map(WrittenAnswer::of);
    }

    @PutMapping("/{programme}")
    @Takes(ProgrammeDescription.class)
    @Operation(summary = "Put name and purpose differently")
    Mono<ResponseEntity<WrittenAnswer>> describe(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.describe(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{programme}/domains")
    @Takes(DomainToAdd.class)
    @Operation(summary = "Add a domain")
    Mono<ResponseEntity<WrittenAnswer>> addDomain(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return outline.addDomain(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{programme}/domains/{domain}/partners")
    @Takes(DomainPartner.class)
    @Operation(summary = "Say that a domain must work together with another")
    Mono<ResponseEntity<WrittenAnswer>> joinDomains(
            @PathVariable ProgrammeId programme,
            @PathVariable DomainId domain,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return outline.joinDomains(programme, domain, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{programme}/target-groups")
    @Takes(NewTargetGroup.class)
    @Operation(summary = "Name a target group")
    Mono<ResponseEntity<WrittenAnswer>> addTargetGroup(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return outline.addTargetGroup(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{programme}/statements")
    @Takes(NewStatement.class)
    @Operation(summary = "Write down a statement")
    Mono<ResponseEntity<WrittenAnswer>> addStatement(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return outline.addStatement(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{programme}/phases")
    @Takes(NewPhase.class)
    @Operation(summary = "Enter a phase")
    Mono<ResponseEntity<WrittenAnswer>> enterPhase(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.enterPhase(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/{programme}/transition-moments")
    @Takes(NewTransitionMoment.class)
    @Operation(summary = "Move the transition moment, for everyone or for one target group")
    Mono<ResponseEntity<WrittenAnswer>> moveTransitionMoment(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.moveTransitionMoment(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PutMapping("/{programme}/half-life")
    @Takes(HalfLife.class)
    @Operation(summary = "Set after how many days an unseen tie counts half")
    Mono<ResponseEntity<WrittenAnswer>> setHalfLife(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.setHalfLife(programme, body, caller, keys).map(WrittenAnswer::of);
    }
}
