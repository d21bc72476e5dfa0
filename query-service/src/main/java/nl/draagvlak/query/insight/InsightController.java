package nl.draagvlak.query.insight;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.insight.dismissal.Reviewed;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.situation.Passage;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.wording.NamesInPicture;
import nl.draagvlak.query.insight.wording.Naming;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.work.Shared;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows what the tracker notices in a programme at a moment. */
@RestController
@RequestMapping("/v1/programmes/{programme}/insights")
class InsightController {

    private static final String DISMISSED =
            " An insight that was dismissed is left out until how urgent it is or what it rests on changes; then it is"
                    + " listed again, with a dismissal that says so. With dismissed=true those left out are listed as"
                    + " well, each with its dismissal.";

    private final Reading reading;
    private final Findings findings;
    private final Reviews reviews;
    private final Ledger ledger;
    private final Opener opener;
    private final MessageSource texts;

    InsightController(
            Reading reading, Findings findings, Reviews reviews, Ledger ledger, Opener opener, MessageSource texts) {
        this.reading = reading;
        this.findings = findings;
        this.reviews = reviews;
        this.ledger = ledger;
        this.opener = opener;
        this.texts = texts;
    }

    /** Every insight, the most urgent first; the moment stands in the headers {@code Known-At} and {@code As-Of}. */
    @Operation(summary = "Everything the tracker notices", description = Shared.FOLLOWED + DISMISSED)
    @GetMapping
    Mono<ResponseEntity<List<Insight>>> list(
            @PathVariable ProgrammeId programme,
            Asked asked,
            Caller caller,
            @RequestParam(defaultValue = "false") boolean dismissed) {
        return reading.of(programme, asked, findings::of, (picture, found) -> headed(picture, caller)
                .body(told(picture, found, caller, dismissed)));
    }

    /**
     * The same as events: {@code progress} with how many pieces of the work are done of how many, now and then, and at last one
     * {@code answer} with every insight.
     */
    @Operation(summary = "Everything the tracker notices", description = Shared.FOLLOWED + DISMISSED)
    @GetMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> follow(
            @PathVariable ProgrammeId programme,
            Asked asked,
            Caller caller,
            @RequestParam(defaultValue = "false") boolean dismissed) {
        return reading.picture(programme, asked).map(picture -> headed(picture, caller)
                .body(findings.follow(picture, found -> reading.told(() -> told(picture, found, caller, dismissed)))));
    }

    private static ResponseEntity.BodyBuilder headed(Picture picture, Caller caller) {
        return ResponseEntity.ok()
                .header("Known-At", Long.toString(picture.moment().knownAt()))
                .header("As-Of", picture.moment().asOf().toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, caller.language().getLanguage());
    }

    private List<Insight> told(Picture picture, List<Finding> found, Caller caller, boolean dismissed) {
        Telling telling = new Telling(texts, new NamesInPicture(picture, opener), caller.language());
        return reviews.of(picture, found).stream()
                .filter(reviewed -> dismissed || !reviewed.aside())
                .map(reviewed -> telling.brief(reviewed, opener))
                .toList();
    }

    /** One insight, its score taken apart and its evidence shown; 404 when it is not found at that moment. */
    @GetMapping("/{insight}")
    Mono<InsightInFull> show(
            @PathVariable ProgrammeId programme, @PathVariable String insight, Asked asked, Caller caller) {
        return reading.of(
                programme,
                asked,
                findings::of,
                (picture, all) -> inFull(found(picture, all, insight), picture, caller));
    }

    /** How the numbers of one insight are made: terms that add up to the score, and the events behind each. */
    @GetMapping("/{insight}/explanation")
    Mono<Explanation> explain(
            @PathVariable ProgrammeId programme, @PathVariable String insight, Asked asked, Caller caller) {
        return reading.of(programme, asked, findings::of, (picture, all) -> {
            Naming names = new NamesInPicture(picture, opener);
            Telling telling = new Telling(texts, names, caller.language());
            return new Explaining(telling, new Happenings(ledger, names))
                    .of(found(picture, all, insight).finding(), picture.moment());
        });
    }

    private Reviewed found(Picture picture, List<Finding> all, String insight) {
        return reviews.of(picture, all).stream()
                .filter(reviewed -> reviewed.finding().id().equals(insight))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static @Nullable Passing passing(Finding finding, Picture picture, Telling telling) {
        if (finding.kind() != Kind.MISSING_BRIDGE_BUILDER) {
            return null;
        }
        Situation situation = new Situation(picture);
        return situation.crossings().stream()
                .filter(crossing -> List.of(
                                crossing.one().subject(), crossing.other().subject())
                        .equals(finding.subjects()))
                .findFirst()
                .map(crossing -> Passing.of(Passage.of(situation, crossing), situation.people(), telling))
                .orElse(null);
    }

    private InsightInFull inFull(Reviewed reviewed, Picture picture, Caller caller) {
        Finding finding = reviewed.finding();
        Naming names = new NamesInPicture(picture, opener);
        Telling telling = new Telling(texts, names, caller.language());
        return new InsightInFull(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                telling.full(reviewed, opener),
                telling.parts(finding.score()),
                new Happenings(ledger, names).at(finding.evidence()),
                passing(finding, picture, telling));
    }
}
