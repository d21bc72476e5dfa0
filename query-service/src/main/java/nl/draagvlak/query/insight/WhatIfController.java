package nl.draagvlak.query.insight;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.insight.whatif.Question;
import nl.draagvlak.query.insight.whatif.Supposition;
import nl.draagvlak.query.insight.wording.NamesInPicture;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.rebuild.ProgrammeRebuilt;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.work.Shared;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Answers what the tracker would notice if certain things were so. A read, though it is a {@code POST}: nothing is recorded. */
@RestController
class WhatIfController {

    private static final int KEPT = 4;

    private final Reading reading;
    private final Findings findings;
    private final Shared<Supposed, Compared> compared;
    private final Opener opener;
    private final MessageSource texts;

    WhatIfController(Reading reading, Findings findings, Opener opener, MessageSource texts, Blocking blocking) {
        this.reading = reading;
        this.compared = new Shared<>(blocking, KEPT);
        this.findings = findings;
        this.opener = opener;
        this.texts = texts;
    }

    /** The insights of a moment beside those that there would be if all these events had happened, in this order. */
    @PostMapping("/v1/programmes/{programme}/what-if")
    Mono<WhatIfAnswer> ask(
            @PathVariable ProgrammeId programme,
            Asked asked,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = WhatIfEvents.class)))
                    @RequestBody
                    JsonNode supposed,
            Caller caller) {
        return reading.of(
                programme,
                asked,
                picture -> compare(picture, Question.read(supposed, picture)),
                (picture, difference) -> answer(picture, difference, caller));
    }

    /** Compares anew what may have been compared in a fold that is served no more. */
    @EventListener(ProgrammeRebuilt.class)
    void forget() {
        compared.clear();
    }

    private record Supposed(ProgrammeId programme, Moment moment, List<Supposition> suppositions) {}

    private Mono<Compared> compare(Picture today, List<Supposition> suppositions) {
        return compared.get(
                new Supposed(today.programme().id(), today.moment(), suppositions),
                () -> Compared.of(today, suppositions, findings));
    }

    private WhatIfAnswer answer(Picture today, Compared compared, Caller caller) {
        NamesInPicture names = new NamesInPicture(today, opener);
        return new WhatIfAnswers(today, new Telling(texts, names, caller.language()), names).of(compared);
    }
}
