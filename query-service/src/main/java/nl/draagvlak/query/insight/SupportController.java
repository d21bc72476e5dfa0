package nl.draagvlak.query.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.query.insight.support.SupportThen;
import nl.draagvlak.query.picture.Pictures;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows how support stands in each domain and coalition, and how it stood. */
@RestController
class SupportController {

    private static final int PERIODS = 6;
    private static final int DAYS = 30;

    private final Reading reading;
    private final Pictures pictures;

    SupportController(Reading reading, Pictures pictures) {
        this.reading = reading;
        this.pictures = pictures;
    }

    /** Support of every domain and breadth of every coalition, on the day looked at and at the end of each of the five periods before it. */
    @GetMapping("/v1/programmes/{programme}/insights/support")
    Mono<SupportAnswer> show(@PathVariable ProgrammeId programme, Asked asked) {
        return reading.of(programme, asked, picture -> {
            List<SupportThen> periods = new ArrayList<>();
            for (int before = PERIODS - 1; before > 0; before--) {
                LocalDate day = picture.moment().asOf().minusDays((long) DAYS * before);
                pictures.at(programme, picture.moment().knownAt(), day)
                        .map(SupportThen::new)
                        .ifPresent(periods::add);
            }
            periods.add(new SupportThen(picture));
            return new SupportAnswers(picture, List.copyOf(periods), DAYS).answer();
        });
    }
}
