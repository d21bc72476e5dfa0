package nl.draagvlak.query.discourse;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.discourse.Window.Span;
import nl.draagvlak.query.picture.Pictures;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows the discourse of a programme. */
@RestController
@RequestMapping("/v1/programmes/{programme}/discourse")
class DiscourseController {

    private static final int MOST_WINDOWS = 24;
    private static final int MOST_DAYS = 3_660;

    private final Reading reading;
    private final Pictures pictures;
    private final Opener opener;

    DiscourseController(Reading reading, Pictures pictures, Opener opener) {
        this.reading = reading;
        this.pictures = pictures;
        this.opener = opener;
    }

    /** Who says what, which coalitions show in it, and how they hold over the last windows of so many days. */
    @GetMapping
    @Operation(summary = "Which statements dominate, and which coalitions show in what is said")
    Mono<DiscourseAnswer> show(
            @PathVariable ProgrammeId programme,
            @RequestParam(defaultValue = "4") int windows,
            @RequestParam(defaultValue = "90") int days,
            Asked asked) {
        List<Fault> faults = new ArrayList<>();
        check("windows", windows, MOST_WINDOWS, faults);
        check("days", days, MOST_DAYS, faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return reading.of(programme, asked, picture -> {
            long knownAt = picture.moment().knownAt();
            DiscourseReport report =
                    DiscourseReport.of(picture, new Span(windows, days), day -> pictures.at(programme, knownAt, day)
                            .orElse(null));
            return DiscourseAnswers.of(report, opener);
        });
    }

    private static void check(String parameter, int value, int most, List<Fault> faults) {
        if (value < 1 || value > most) {
            faults.add(Fault.at(parameter, "invalid-parameter", parameter));
        }
    }
}
