package nl.draagvlak.query.dossier;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.dossier.DossierId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.picture.Versioned;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows dossiers. Every kind has its own plural under the programme. */
@RestController
@RequestMapping("/v1/programmes/{programme}")
class DossierController {

    /** Where in {@code /v1/programmes/p/guarantees} the plural stands. */
    private static final int PLURAL = 4;

    private final Reading reading;
    private final DossierAnswers answers;

    DossierController(Reading reading, DossierAnswers answers) {
        this.reading = reading;
        this.answers = answers;
    }

    /** The dossiers of a kind, in the order they were first known; those that name a stakeholder or a target group when asked for. */
    @GetMapping({
        "/conditions",
        "/consents",
        "/consultations",
        "/core-teams",
        "/experiments",
        "/grounds",
        "/guarantees",
        "/hopes",
        "/improvements",
        "/influence-rooms",
        "/irritants",
        "/joining-moments",
        "/learning-needs",
        "/measurements",
        "/progress-reports",
        "/relationships",
        "/reorganisations",
        "/small-wins",
        "/target-behaviours"
    })
    @Operation(summary = "What was written down, with what came after")
    Mono<Page<DossierAnswer>> list(
            @PathVariable ProgrammeId programme,
            AskedPage page,
            @RequestParam(required = false) @Nullable StakeholderId stakeholder,
            @RequestParam(required = false) @Nullable TargetGroupId group,
            ServerHttpRequest request) {
        return reading.of(programme, page.asked(), picture -> {
            List<DossierView> wanted = picture.dossiers().of(kind(request)).stream()
                    .filter(dossier -> names(dossier, stakeholder, group))
                    .toList();
            return page.of(picture.moment(), wanted, some -> answers.open(picture, some));
        });
    }

    /** One dossier. */
    @GetMapping({
        "/conditions/{dossier}",
        "/consents/{dossier}",
        "/consultations/{dossier}",
        "/core-teams/{dossier}",
        "/experiments/{dossier}",
        "/grounds/{dossier}",
        "/guarantees/{dossier}",
        "/hopes/{dossier}",
        "/improvements/{dossier}",
        "/influence-rooms/{dossier}",
        "/irritants/{dossier}",
        "/joining-moments/{dossier}",
        "/learning-needs/{dossier}",
        "/measurements/{dossier}",
        "/progress-reports/{dossier}",
        "/relationships/{dossier}",
        "/reorganisations/{dossier}",
        "/small-wins/{dossier}",
        "/target-behaviours/{dossier}"
    })
    @Operation(summary = "One of them")
    Mono<ResponseEntity<DossierAnswer.Whole>> show(
            @PathVariable ProgrammeId programme,
            @PathVariable DossierId dossier,
            Asked asked,
            ServerHttpRequest request) {
        return reading.of(programme, asked, picture -> {
            DossierView view = picture.dossiers().of(kind(request)).stream()
                    .filter(known -> known.id().equals(dossier))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            return Versioned.answer(
                    view.version(),
                    new DossierAnswer.Whole(
                            picture.moment().knownAt(),
                            picture.moment().asOf(),
                            answers.open(picture, List.of(view)).getFirst()));
        });
    }

    private static boolean names(
            DossierView dossier, @Nullable StakeholderId stakeholder, @Nullable TargetGroupId group) {
        return dossier.entries().stream()
                .map(noted -> Mentions.in(noted.value()))
                .anyMatch(named -> (stakeholder == null || named.people().contains(stakeholder))
                        && (group == null || named.groups().contains(group)));
    }

    /** The kind of which an address has the plural: what stands after the programme. */
    private static String kind(ServerHttpRequest request) {
        String plural = request.getPath().pathWithinApplication().value().split("/", -1)[PLURAL];
        return plural.substring(0, plural.length() - 1);
    }
}
