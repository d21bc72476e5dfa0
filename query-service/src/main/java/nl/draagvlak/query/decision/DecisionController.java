package nl.draagvlak.query.decision;

import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.decision.DecisionId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.picture.Versioned;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows decisions. */
@RestController
@RequestMapping("/v1/programmes/{programme}/decisions")
class DecisionController {

    private final Reading reading;
    private final Opener opener;
    private final Ledger ledger;

    DecisionController(Reading reading, Opener opener, Ledger ledger) {
        this.reading = reading;
        this.opener = opener;
        this.ledger = ledger;
    }

    /** The decisions, in the order they were first known. */
    @GetMapping
    Mono<Page<DecisionAnswer>> list(@PathVariable ProgrammeId programme, AskedPage page) {
        return reading.of(
                programme,
                page.asked(),
                picture -> page.of(
                        picture.moment(), picture.decisions(), some -> DecisionAnswers.list(picture, some, opener)));
    }

    /** Of each decision, how everybody it affects was involved; in the order they were first known. */
    @GetMapping("/register")
    Mono<Page<RegisterAnswer>> register(@PathVariable ProgrammeId programme, AskedPage page) {
        return reading.of(
                programme,
                page.asked(),
                picture -> page.of(
                        picture.moment(),
                        picture.decisions(),
                        some -> RegisterAnswers.list(picture, some, ledger, opener)));
    }

    /** One decision. */
    @GetMapping("/{decision}")
    Mono<ResponseEntity<DecisionAnswer.Whole>> show(
            @PathVariable ProgrammeId programme, @PathVariable DecisionId decision, Asked asked) {
        return reading.of(programme, asked, picture -> {
            DecisionView view = picture.decisions().stream()
                    .filter(known -> known.id().equals(decision))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            return Versioned.answer(
                    view.version(),
                    new DecisionAnswer.Whole(
                            picture.moment().knownAt(),
                            picture.moment().asOf(),
                            DecisionAnswers.list(picture, List.of(view), opener).getFirst()));
        });
    }
}
