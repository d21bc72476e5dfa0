package nl.draagvlak.command.stakeholder;

import static nl.draagvlak.command.stakeholder.StakeholderRule.A_MERGED_STAKEHOLDER_IS_SPOKEN_OF_UNDER_THE_OTHER;

import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.command.dispatch.Written;
import nl.draagvlak.command.request.Ask;
import nl.draagvlak.command.request.Body;
import nl.draagvlak.command.request.Intake;
import nl.draagvlak.command.request.Place;
import nl.draagvlak.command.request.RequestKeys;
import nl.draagvlak.command.stakeholder.StakeholderCommand.RequestErasure;
import nl.draagvlak.command.stakeholder.StakeholderRequest.Erasing;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Turns a request to erase somebody into a command, and has it finished before it is answered. */
@Component
final class ErasureIntake {

    private final Intake intake;
    private final Erasures erasures;
    private final Blocking blocking;

    ErasureIntake(Intake intake, Erasures erasures, Blocking blocking) {
        this.intake = intake;
        this.erasures = erasures;
        this.blocking = blocking;
    }

    /** Erases a stakeholder and everyone who was merged into it. A caller who goes away does not stop it halfway. */
    Mono<Written> erase(ProgrammeId programme, StakeholderId stakeholder, Body body, Caller caller, RequestKeys keys) {
        Ask ask = new Ask(programme, body, caller, keys).allowing(Role.PROGRAMME_MANAGER);
        AggregateId aggregate = new AggregateId(programme, "stakeholder", stakeholder.value());
        Mono<Written> erased = intake.take(ask, Erasing.class, ids -> Place.changed(aggregate), (in, place) -> {
                    if (!in.given().confirm()) {
                        in.faults().add("/confirm", "erasure-unconfirmed");
                    }
                    StakeholderId into = in.register().mergedInto(stakeholder);
                    if (into != null) {
                        throw A_MERGED_STAKEHOLDER_IS_SPOKEN_OF_UNDER_THE_OTHER.refusal(into);
                    }
                    return new RequestErasure(place.aggregate());
                })
                .flatMap(written -> blocking.call(() -> erasures.finish(written.aggregate())));
        return Mono.fromFuture(erased::toFuture, true);
    }
}
