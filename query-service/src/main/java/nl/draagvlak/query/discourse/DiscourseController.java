package nl.draagvlak.query.discourse;

import io.swagger.v3.oas.annotations.Operation;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.discourse.Window.Span;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Pictures;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.rebuild.ProgrammeRebuilt;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.work.Shared;
import org.springframework.context.event.EventListener;
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

    private static final int KEPT = 4;

    private final Reading reading;
    private final Pictures pictures;
    private final Opener opener;
    private final Shared<Question, DiscourseReport> reports;

    DiscourseController(Reading reading, Pictures pictures, Opener opener, Blocking blocking) {
        this.reports = new Shared<>(blocking, KEPT);
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
        return reading.of(
                programme,
                asked,
                picture -> report(picture, new Span(windows, days)),
                (_, report) -> DiscourseAnswers.of(report, opener));
    }

    /** Looks anew at what may have been seen in a fold that is served no more. */
    @EventListener(ProgrammeRebuilt.class)
    void forget() {
        reports.clear();
    }

    private record Question(ProgrammeId programme, Moment moment, Span span) {}

    private Mono<DiscourseReport> report(Picture picture, Span span) {
        ProgrammeId programme = picture.programme().id();
        long knownAt = picture.moment().knownAt();
        return reports.get(
                new Question(programme, picture.moment(), span),
                () -> DiscourseReport.of(picture, span, day -> pictures.at(programme, knownAt, day)
                        .orElse(null)));
    }

    private static void check(String parameter, int value, int most, List<Fault> faults) {
        if (value < 1 || value > most) {
            faults.add(Fault.at(parameter, "invalid-parameter", parameter));
        }
    }
}
