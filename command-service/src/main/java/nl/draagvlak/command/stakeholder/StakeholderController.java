package nl.draagvlak.command.stakeholder;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Reason;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.request.Takes;
import nl.draagvlak.command.request.WrittenAnswer;
import nl.draagvlak.command.stakeholder.StakeholderRequest.Departure;
import nl.draagvlak.command.stakeholder.StakeholderRequest.Erasing;
import nl.draagvlak.command.stakeholder.StakeholderRequest.Merger;
import nl.draagvlak.command.stakeholder.StakeholderRequest.NewRole;
import nl.draagvlak.command.stakeholder.StakeholderRequest.NewStance;
import nl.draagvlak.command.stakeholder.StakeholderRequest.NewVoice;
import nl.draagvlak.command.stakeholder.StakeholderRequest.Objection;
import nl.draagvlak.command.stakeholder.StakeholderRequest.StakeholderProfile;
import nl.draagvlak.command.stakeholder.StakeholderRequest.TieEnding;
import nl.draagvlak.command.stakeholder.StakeholderRequest.TieReport;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Writes about stakeholders and the ties between them. */
@RestController
@RequestMapping("/v1/programmes/{programme}")
final class StakeholderController {

    private final StakeholderIntake intake;
    private final TieIntake ties;
    private final VoiceIntake voices;
    private final ErasureIntake erasures;

    StakeholderController(StakeholderIntake intake, TieIntake ties, VoiceIntake voices, ErasureIntake erasures) {
        this.intake = intake;
        this.ties = ties;
        this.voices = voices;
        this.erasures = erasures;
    }

    @PostMapping("/stakeholders")
    @Takes(StakeholderProfile.class)
    @Operation(summary = "Enter a stakeholder in the register")
    Mono<ResponseEntity<WrittenAnswer>> register(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.register(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/ties")
    @Takes(TieReport.class)
    @Operation(summary = "Report a tie, or confirm it")
    Mono<ResponseEntity<WrittenAnswer>> reportTie(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return ties.report(programme, body, caller, keys).map(WrittenAnswer::of);
    }

    @PutMapping("/stakeholders/{stakeholder}")
    @Takes(StakeholderProfile.class)
    @Operation(summary = "Enter a stakeholder under your own id, or change its profile")
    Mono<ResponseEntity<WrittenAnswer>> put(
            @PathVariable ProgrammeId programme,
            @PathVariable StakeholderId stakeholder,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.put(programme, stakeholder, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/stakeholders/{stakeholder}/stances")
    @Takes(NewStance.class)
    @Operation(summary = "Note a stance")
    Mono<ResponseEntity<WrittenAnswer>> takeStance(
            @PathVariable ProgrammeId programme,
            @PathVariable StakeholderId stakeholder,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.takeStance(programme, stakeholder, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/stakeholders/{stakeholder}/tie-endings")
    @Takes(TieEnding.class)
    @Operation(summary = "End a tie that ended in the world")
    Mono<ResponseEntity<WrittenAnswer>> endTie(
            @PathVariable ProgrammeId programme,
            @PathVariable StakeholderId stakeholder,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return ties.end(programme, stakeholder, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/stakeholders/{stakeholder}/roles")
    @Takes(NewRole.class)
    @Operation(summary = "Let a person take up a role")
    Mono<ResponseEntity<WrittenAnswer>> takeUpRole(
            @PathVariable ProgrammeId programme,
            @PathVariable StakeholderId stakeholder,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.takeUpRole(programme, stakeholder, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/stakeholders/{stakeholder}/voices")
    @Takes(NewVoice.class)
    @Operation(summary = "Let a stakeholder speak for the change, as ambassador, sponsor, enthusiast or adoption coach")
    Mono<ResponseEntity<WrittenAnswer>> takeUpVoice(
            @PathVariable ProgrammeId programme,
            @PathVariable StakeholderId stakeholder,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return voices.takeUp(programme, stakeholder, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/stakeholders/{stakeholder}/objection")
    @Takes(Objection.class)
    @Operation(summary = "Note that a stakeholder objects to being scored and planned for")
    Mono<ResponseEntity<WrittenAnswer>> object(
            @PathVariable ProgrammeId programme,
            @PathVariable StakeholderId stakeholder,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.object(programme, stakeholder, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/stakeholders/{stakeholder}/departure")
    @Takes(Departure.class)
    @Operation(summary = "Let a stakeholder leave, on a day that may lie ahead")
    Mono<ResponseEntity<WrittenAnswer>> leave(
            @PathVariable ProgrammeId programme,
            @PathVariable StakeholderId stakeholder,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.leave(programme, stakeholder, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/stakeholders/{stakeholder}/merge")
    @Takes(Merger.class)
    @Operation(summary = "Say that a stakeholder is another one that was already known")
    Mono<ResponseEntity<WrittenAnswer>> merge(
            @PathVariable ProgrammeId programme,
            @PathVariable StakeholderId stakeholder,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.merge(programme, stakeholder, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/stakeholders/{stakeholder}/merge-undo")
    @Takes(Reason.class)
    @Operation(summary = "Say that merging was a mistake")
    Mono<ResponseEntity<WrittenAnswer>> undoMerge(
            @PathVariable ProgrammeId programme,
            @PathVariable StakeholderId stakeholder,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.undoMerge(programme, stakeholder, body, caller, keys).map(WrittenAnswer::of);
    }

    @PostMapping("/stakeholders/{stakeholder}/erasure")
    @Takes(Erasing.class)
    @Operation(summary = "Erase the personal data of a stakeholder, for good")
    Mono<ResponseEntity<WrittenAnswer>> erase(
            @PathVariable ProgrammeId programme,
            @PathVariable StakeholderId stakeholder,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return erasures.erase(programme, stakeholder, body, caller, keys).map(WrittenAnswer::of);
    }
}
