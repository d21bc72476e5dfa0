package nl.draagvlak.query.insight;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.insight.uncertainty.Uncertainty;
import nl.draagvlak.query.insight.wording.NamesInPicture;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.work.Shared;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows how sure the insights of a programme are, and what to ask to be surer. */
@RestController
class UncertaintyController {

    private final Reading reading;
    private final Uncertainties uncertainties;
    private final Opener opener;
    private final MessageSource texts;

    UncertaintyController(Reading reading, Uncertainties uncertainties, Opener opener, MessageSource texts) {
        this.reading = reading;
        this.uncertainties = uncertainties;
        this.opener = opener;
        this.texts = texts;
    }

    /** An interval for every score and rank, and the three questions that would narrow them most. */
    @Operation(summary = "How sure the insights are", description = Shared.FOLLOWED)
    @GetMapping("/v1/programmes/{programme}/insights/uncertainty")
    Mono<UncertaintyAnswer> show(@PathVariable ProgrammeId programme, Asked asked, Caller caller) {
        return reading.of(
                programme, asked, uncertainties::of, (picture, uncertainty) -> answer(picture, uncertainty, caller));
    }

    /**
     * The same as events: {@code progress} with how many pieces of the work are done of how many, now and then, and at last one
     * {@code answer} with the same.
     */
    @Operation(summary = "How sure the insights are", description = Shared.FOLLOWED)
    @GetMapping(path = "/v1/programmes/{programme}/insights/uncertainty", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> follow(
            @PathVariable ProgrammeId programme, Asked asked, Caller caller) {
        return reading.picture(programme, asked)
                .map(picture -> ResponseEntity.ok(uncertainties.follow(
                        picture, uncertainty -> reading.told(() -> answer(picture, uncertainty, caller)))));
    }

    private UncertaintyAnswer answer(Picture picture, Uncertainty uncertainty, Caller caller) {
        Telling telling = new Telling(texts, new NamesInPicture(picture, opener), caller.language());
        return new UncertaintyAnswers(telling).of(uncertainty, picture.moment());
    }
}
