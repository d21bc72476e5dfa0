package nl.draagvlak.query.guard;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.link.LinkAnswers;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows what rules alone cannot guard. */
@RestController
class GuardController {

    private final Reading reading;
    private final Ledger ledger;
    private final Opener opener;
    private final LinkAnswers links;
    private final MessageSource texts;

    GuardController(Reading reading, Ledger ledger, Opener opener, LinkAnswers links, MessageSource texts) {
        this.reading = reading;
        this.ledger = ledger;
        this.opener = opener;
        this.links = links;
        this.texts = texts;
    }

    /** Persons without a ground or not told, objections, links to other programmes, and groups too small to be shown. */
    @GetMapping("/v1/programmes/{programme}/guards")
    @Operation(summary = "What rules alone cannot guard")
    Mono<GuardAnswer> guards(@PathVariable ProgrammeId programme, Asked asked, Caller caller) {
        return reading.of(programme, asked, picture -> new GuardAnswers(picture, ledger, opener)
                .answer(links.of(picture, asked, caller.language()), texts, caller.language()));
    }
}
