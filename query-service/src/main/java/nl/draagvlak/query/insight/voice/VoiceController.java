package nl.draagvlak.query.insight.voice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.draagvlak.access.Caller;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.wording.NamesInPicture;
import nl.draagvlak.query.insight.wording.Wording;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Shows who speaks for the change, and who could. */
@RestController
@RequestMapping("/v1/programmes/{programme}/voices")
class VoiceController {

    private final Reading reading;
    private final Opener opener;
    private final MessageSource texts;

    VoiceController(Reading reading, Opener opener, MessageSource texts) {
        this.reading = reading;
        this.opener = opener;
        this.texts = texts;
    }

    /** Ambassadors, sponsors, enthusiasts and adoption coaches of every domain and target group, whom they reach and how fresh that is. */
    @GetMapping
    Mono<VoicesAnswer> all(@PathVariable ProgrammeId programme, Asked asked, Caller caller) {
        return reading.of(programme, asked, picture -> {
            NamesInPicture names = new NamesInPicture(picture, opener);
            return new VoicesAnswers(
                            new Situation(picture),
                            new PersonAnswers(picture, names),
                            new Wording(texts, names, caller.language()))
                    .all();
        });
    }

    /** A read, though it is a {@code POST}: nothing is recorded until somebody speaks with those proposed. */
    @PostMapping("/cover")
    @Operation(summary = "Propose the smallest set of people who together reach an audience")
    Mono<CoverAnswer> cover(
            @PathVariable ProgrammeId programme,
            Asked asked,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = CoverTerms.class)))
                    @RequestBody
                    JsonNode terms,
            Caller caller) {
        return reading.of(programme, asked, picture -> {
            Situation situation = new Situation(picture);
            Cover cover = Covering.of(situation, GivenCover.read(terms, situation));
            NamesInPicture names = new NamesInPicture(picture, opener);
            return new CoverAnswers(
                            situation, new PersonAnswers(picture, names), new Wording(texts, names, caller.language()))
                    .of(cover);
        });
    }
}
