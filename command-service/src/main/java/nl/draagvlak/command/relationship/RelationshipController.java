package nl.draagvlak.command.relationship;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.command.dossier.DossierIntake;
import nl.draagvlak.command.relationship.RelationshipRequest.NewRelationship;
import nl.draagvlak.command.relationship.RelationshipRequest.RelationshipRating;
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

/** Writes about relationships. */
@RestController
@RequestMapping("/v1/programmes/{programme}/relationships")
final class RelationshipController {

    private final DossierIntake intake;

    RelationshipController(DossierIntake intake) {
        this.intake = intake;
    }

    @PostMapping
    @Takes(NewRelationship.class)
    @Operation(summary = "Write down who of us keeps a relationship")
    Mono<ResponseEntity<WrittenAnswer>> assign(
            @PathVariable ProgrammeId programme, Body body, Caller caller, RequestKeys keys) {
        return intake.open(RelationshipRecordings.ASSIGNED, programme, body, caller, keys)
                .map(WrittenAnswer::of);
    }

    @PostMapping("/{relationship}/ratings")
    @Takes(RelationshipRating.class)
    @Operation(summary = "Write down how good it is")
    Mono<ResponseEntity<WrittenAnswer>> rate(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId relationship,
            Body body,
            Caller caller,
            RequestKeys keys) {
        return intake.add(RelationshipRecordings.RATED, programme, relationship, body, caller, keys)
                .map(WrittenAnswer::of);
    }
}
