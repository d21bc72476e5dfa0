package nl.draagvlak.query.work;

import java.time.Duration;
import nl.draagvlak.access.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells somebody who waits how work goes: {@code progress} now and then, at the end one {@code answer}, or one {@code problem} when it failed. */
final class Telling {

    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private Telling() {}

    /** What is told of work that failed after the telling began. */
    private record Failure(int status, String code) {
        static Failure of(Throwable failure) {
            if (failure instanceof Refusal refusal) {
                return new Failure(refusal.status(), refusal.code());
            }
            LOG.error("work that somebody follows failed", failure);
            return new Failure(500, "unexpected");
        }
    }

    static Flux<ServerSentEvent<Object>> of(Course course, Mono<?> answer) {
        return answer.map(given -> event("answer", given))
                .onErrorResume(failure -> Mono.just(event("problem", Failure.of(failure))))
                .flux()
                .publish(answered -> Flux.merge(progress(course).takeUntilOther(answered), answered));
    }

    /** At least once; a comment shows that the line is open where nothing moves for long. */
    private static Flux<ServerSentEvent<Object>> progress(Course course) {
        Flux<ServerSentEvent<Object>> steps = Flux.concat(Flux.just(0L), Flux.interval(BETWEEN, BETWEEN))
                .onBackpressureLatest()
                .map(_ -> course.progress())
                .distinctUntilChanged()
                .map(progress -> event("progress", progress));
        Flux<ServerSentEvent<Object>> heartbeat = Flux.interval(HEARTBEAT)
                .onBackpressureLatest()
                .map(_ -> ServerSentEvent.builder().comment("open").build());
        return Flux.merge(steps, heartbeat);
    }

    private static ServerSentEvent<Object> event(String name, Object data) {
        return ServerSentEvent.builder(data).event(name).build();
    }
}
