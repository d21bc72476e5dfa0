package nl.draagvlak.query.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.rule.Rule;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.rebuild.ProgrammeRebuilt;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.work.Course;
import nl.draagvlak.query.work.Shared;
import org.springframework.context.event.EventListener;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What the rules find in pictures. A report is worked out once for a programme and moment, however many ask at the same time, and the last
 * {@value #KEPT} are kept; they hold nobody's name.
 */
@Component
final class Findings {

    static final int KEPT = 32;

    private record Place(ProgrammeId programme, Moment moment) {
        static Place of(Picture picture) {
            return new Place(picture.programme().id(), picture.moment());
        }
    }

    private final List<Rule> rules = Rule.all();
    private final Shared<Place, List<Finding>> reports;

    Findings(Blocking blocking) {
        this.reports = new Shared<>(blocking, KEPT);
    }

    /** Everything found, the most urgent first. */
    Mono<List<Finding>> of(Picture picture) {
        return reports.get(Place.of(picture), () -> anew(picture));
    }

    /** How finding everything goes, and then the answer that is made of it. */
    Flux<ServerSentEvent<Object>> follow(Picture picture, Function<List<Finding>, Mono<?>> answer) {
        return reports.follow(Place.of(picture), () -> anew(picture), answer);
    }

    /** Everything found, for work that needs it. */
    List<Finding> in(Picture picture) {
        return reports.join(Place.of(picture), () -> anew(picture));
    }

    /** The same, of a picture that is asked about once and not kept: one in which something is only supposed. */
    List<Finding> anew(Picture picture) {
        Course course = Course.current();
        course.expect(1 + rules.size());
        Situation situation = new Situation(picture);
        course.step();
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules) {
            found.addAll(rule.findings(situation));
            course.step();
        }
        return found.stream().sorted(Finding.MOST_URGENT_FIRST).toList();
    }

    /** Looks anew at what may have been found in a fold that is served no more. */
    @EventListener(ProgrammeRebuilt.class)
    void forget() {
        reports.clear();
    }
}
