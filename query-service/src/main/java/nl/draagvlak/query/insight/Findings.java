package nl.draagvlak.query.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.rule.Rule;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Moment;
import org.springframework.stereotype.Component;

/**
 * What the rules find in pictures. A report is computed once for a programme and moment, however many ask at the same time, and the last
 * {@value #KEPT} are kept; they hold nobody's name.
 */
@Component
final class Findings {

    static final int KEPT = 32;

    private record Place(ProgrammeId programme, Moment moment) {}

    private final List<Rule> rules = Rule.all();
    private final Map<Place, CompletableFuture<List<Finding>>> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, CompletableFuture<List<Finding>>> eldest) {
            return size() > KEPT;
        }
    };

    /** Everything found, the most urgent first. */
    List<Finding> in(Picture picture) {
        Place place = new Place(picture.programme().id(), picture.moment());
        CompletableFuture<List<Finding>> mine = new CompletableFuture<>();
        CompletableFuture<List<Finding>> held = claim(place, mine);
        if (held == mine) {
            compute(picture, place, mine);
        }
        return held.join();
    }

    /** The same, of a picture that is asked about once and not kept: one in which something is only supposed. */
    List<Finding> anew(Picture picture) {
        Situation situation = new Situation(picture);
        return rules.stream()
                .flatMap(rule -> rule.findings(situation).stream())
                .sorted(Finding.MOST_URGENT_FIRST)
                .toList();
    }

    private void compute(Picture picture, Place place, CompletableFuture<List<Finding>> answer) {
        try {
            answer.complete(anew(picture));
        } catch (Throwable failure) {
            giveUp(place);
            answer.completeExceptionally(failure);
        }
    }

    private synchronized CompletableFuture<List<Finding>> claim(Place place, CompletableFuture<List<Finding>> mine) {
        CompletableFuture<List<Finding>> held = recent.putIfAbsent(place, mine);
        return held == null ? mine : held;
    }

    private synchronized void giveUp(Place place) {
        recent.remove(place);
    }
}
