package nl.draagvlak.query.guide;

import nl.draagvlak.access.Caller;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Leads from what was heard to what could be done about it. */
@RestController
class GuideController {

    private final Reading reading;
    private final Opener opener;
    private final MessageSource texts;

    GuideController(Reading reading, Opener opener, MessageSource texts) {
        this.reading = reading;
        this.opener = opener;
        this.texts = texts;
    }

    /**
     * What fits a form and reason of resistance, and who could bring it.
     *
     * @param form as a person judged it; a signal has its own
     * @param group the target group it is meant for, by id
     * @param stakeholder the stakeholder it is meant for; of a signal, who voiced it
     * @param signal a signal that was noted in an interaction
     */
    @GetMapping("/v1/programmes/{programme}/guide")
    Mono<GuideAnswer> guide(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String stakeholder,
            @RequestParam(required = false) @Nullable String signal,
            Asked asked,
            Caller caller) {
        GuideQuestion.Given given = new GuideQuestion.Given(form, reason, group, stakeholder, signal);
        return reading.of(programme, asked, picture -> new GuideAnswers(picture, opener, texts, caller.language())
                .answer(GuideQuestion.of(given, picture)));
    }
}
