package nl.draagvlak.query.measurement;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows what was measured over time. */
@RestController
class LearningCurveController {

    private final Reading reading;
    private final Opener opener;

    LearningCurveController(Reading reading, Opener opener) {
        this.reading = reading;
        this.opener = opener;
    }

    /**
     * Understanding, adoption as claimed and as seen, knowledge and attitude over time, with sample and interval.
     *
     * @param group only of this target group
     * @param organisation only of this organisation
     */
    @GetMapping("/v1/programmes/{programme}/learning-curves")
    @Operation(
            summary = "Understanding and adoption over time, of each group and organisation, as far as it may be shown")
    Mono<CurvesAnswer> curves(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable TargetGroupId group,
            @RequestParam(required = false) @Nullable StakeholderId organisation,
            Asked asked) {
        return reading.of(
                programme, asked, picture -> new Curves(picture, opener).answer(new Whose(group, organisation)));
    }
}
