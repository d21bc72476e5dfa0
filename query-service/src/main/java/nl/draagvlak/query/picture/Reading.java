package nl.draagvlak.query.picture;

import java.util.function.Function;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.query.timeline.Asked;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How every read of one programme goes: draw the picture, answer from it, away from the event loop. */
@Component
public final class Reading {

    private final Pictures pictures;
    private final Blocking blocking;

    Reading(Pictures pictures, Blocking blocking) {
        this.pictures = pictures;
        this.blocking = blocking;
    }

    /**
     * Answers from the picture of a programme.
     *
     * @return an error 404 when no such programme was known then
     */
    public <A> Mono<A> of(ProgrammeId programme, Asked asked, Function<Picture, A> answer) {
        return blocking.call(() -> answer.apply(picture(programme, asked)));
    }

    private Picture picture(ProgrammeId programme, Asked asked) {
        return pictures.at(programme, asked.knownAt(), asked.asOf()).orElseThrow(Refusal::notFound);
    }
}
