package nl.draagvlak.query.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.plan.PlanEvent.Step;
import nl.draagvlak.events.plan.PlanId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.link.Elsewhere;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.picture.Versioned;
import nl.draagvlak.query.plan.PlanAnswer.ProposalAnswer;
import nl.draagvlak.query.rebuild.ProgrammeRebuilt;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Page;
import nl.draagvlak.query.work.Shared;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Proposes plans, and shows those that were accepted. */
@RestController
@RequestMapping("/v1/programmes/{programme}/plans")
class PlanController {

    private static final int KEPT = 8;

    private final Reading reading;
    private final Opener opener;
    private final Elsewhere elsewhere;
    private final MessageSource texts;
    private final Shared<Question, Proposal> proposals;

    PlanController(Reading reading, Opener opener, Elsewhere elsewhere, MessageSource texts, Blocking blocking) {
        this.proposals = new Shared<>(blocking, KEPT);
        this.reading = reading;
        this.opener = opener;
        this.elsewhere = elsewhere;
        this.texts = texts;
    }

    /** A read, though it is a {@code POST}: nothing is recorded until somebody accepts it. */
    @PostMapping
    @Operation(summary = "Propose whom to approach, by whom and when")
    Mono<ProposalAnswer> propose(
            @PathVariable ProgrammeId programme,
            Asked asked,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = PlanTerms.class)))
                    @RequestBody
                    JsonNode terms,
            Caller caller) {
        return reading.of(
                programme,
                asked,
                picture -> proposal(picture, GivenTerms.read(terms, picture)),
                (picture, made) -> answers(
                                picture, asked, made.steps().stream().map(Proposal.ProposedStep::stakeholder))
                        .proposed(made, GivenTerms.read(terms, picture), texts, caller.language()));
    }

    /** Plans anew what may have been planned on a fold that is served no more. */
    @EventListener(ProgrammeRebuilt.class)
    void forget() {
        proposals.clear();
    }

    private record Question(ProgrammeId programme, Moment moment, Terms terms) {}

    private Mono<Proposal> proposal(Picture picture, Terms terms) {
        return proposals.get(
                new Question(picture.programme().id(), picture.moment(), terms), () -> Planning.of(picture, terms));
    }

    /** The plans that were accepted, in the order they were first known. */
    @GetMapping
    Mono<Page<PlanAnswer>> list(@PathVariable ProgrammeId programme, AskedPage page) {
        return reading.of(
                programme,
                page.asked(),
                picture ->
                        page.of(picture.moment(), picture.plans(), some -> answers(picture, page.asked(), people(some))
                                .accepted(some)));
    }

    /** One plan. */
    @GetMapping("/{plan}")
    Mono<ResponseEntity<PlanAnswer.Whole>> show(
            @PathVariable ProgrammeId programme, @PathVariable PlanId plan, Asked asked) {
        return reading.of(programme, asked, picture -> {
            PlanView view = picture.plans().stream()
                    .filter(known -> known.id().equals(plan))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            return Versioned.answer(
                    view.version(),
                    new PlanAnswer.Whole(
                            picture.moment().knownAt(),
                            picture.moment().asOf(),
                            answers(picture, asked, people(List.of(view)))
                                    .accepted(List.of(view))
                                    .getFirst()));
        });
    }

    private PlanAnswers answers(Picture picture, Asked asked, Stream<StakeholderId> approached) {
        return new PlanAnswers(picture, elsewhere.contacted(picture, asked, approached.toList()), opener);
    }

    private static Stream<StakeholderId> people(List<PlanView> plans) {
        return plans.stream()
                .flatMap(plan -> plan.accepted().value().steps().stream())
                .map(Step::stakeholder);
    }
}
