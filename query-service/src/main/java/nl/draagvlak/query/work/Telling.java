package nl.draagvlak.query.work;

import java.time.Duration;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells somebody who waits how work goes: {@code progress} now and then, at the end one {@code answer}. */
final class Telling {

    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private Telling() {}

    static Flux<ServerSentEvent<Object>> of(Course course, Mono<?> answer) {
        return answer.map(given -> event("answer", given))
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
