package nl.draagvlak.query.insight;

import java.util.function.Function;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.query.insight.uncertainty.PossibleWorlds;
import nl.draagvlak.query.insight.uncertainty.Uncertainty;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.rebuild.ProgrammeRebuilt;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.work.Shared;
import org.springframework.context.event.EventListener;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How sure the insights of programmes are: worked out when somebody asks, once for a programme and moment, the latest kept. */
@Component
final class Uncertainties {

    private static final int KEPT = 8;

    private record Place(ProgrammeId programme, Moment moment) {
        static Place of(Picture picture) {
            return new Place(picture.programme().id(), picture.moment());
        }
    }

    private final Findings findings;
    private final Shared<Place, Uncertainty> known;

    Uncertainties(Findings findings, Blocking blocking) {
        this.findings = findings;
        this.known = new Shared<>(blocking, KEPT);
    }

    Mono<Uncertainty> of(Picture picture) {
        return known.get(Place.of(picture), () -> anew(picture));
    }

    /** How working it out goes, and then the answer that is made of it. */
    Flux<ServerSentEvent<Object>> follow(Picture picture, Function<Uncertainty, Mono<?>> answer) {
        return known.follow(Place.of(picture), () -> anew(picture), answer);
    }

    /** Works out anew what may have been worked out from a fold that is served no more. */
    @EventListener(ProgrammeRebuilt.class)
    void forget() {
        known.clear();
    }

    private Uncertainty anew(Picture picture) {
        return PossibleWorlds.of(picture, findings.in(picture));
    }
}
