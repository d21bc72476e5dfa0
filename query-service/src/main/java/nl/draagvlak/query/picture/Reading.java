package nl.draagvlak.query.picture;

import java.util.concurrent.Callable;
import java.util.function.BiFunction;
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
        return blocking.call(() -> answer.apply(drawn(programme, asked)));
    }

    /**
     * Answers from the picture of a programme and from work on it that others may wait for too.
     *
     * @param work does not begin before somebody subscribes, and may be given up when nobody is left
     * @return an error 404 when no such programme was known then
     */
    public <W, A> Mono<A> of(
            ProgrammeId programme, Asked asked, Function<Picture, Mono<W>> work, BiFunction<Picture, W, A> answer) {
        return picture(programme, asked)
                .flatMap(picture -> work.apply(picture).flatMap(done -> told(() -> answer.apply(picture, done))));
    }

    /** The picture of a programme; an error 404 when no such programme was known then. */
    public Mono<Picture> picture(ProgrammeId programme, Asked asked) {
        return blocking.call(() -> drawn(programme, asked));
    }

    /** Makes an answer, for which names may have to be opened. */
    public <A> Mono<A> told(Callable<A> answer) {
        return blocking.call(answer);
    }

    private Picture drawn(ProgrammeId programme, Asked asked) {
        return pictures.at(programme, asked.knownAt(), asked.asOf()).orElseThrow(Refusal::notFound);
    }
}
