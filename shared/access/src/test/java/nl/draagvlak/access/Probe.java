package nl.draagvlak.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.access.problem.Explanation;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A service that does nothing but what the access module must be seen to guard. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({AccessConfiguration.class, Probe.Controller.class})
public class Probe {

    @Bean
    Explanation explanation() {
        return failure -> failure instanceof ArithmeticException
                ? Optional.of(new Refusal(
                        503,
                        "programme-halted",
                        List.of("42", "stakeholder.registered@1", "IllegalStateException"),
                        List.of()))
                : Optional.empty();
    }

    record Body(String name, int strength, List<Inner> inner) {
        record Inner(int value) {}
    }

    @RestController
    static class Controller {

        private final Blocking blocking;

        Controller(Blocking blocking) {
            this.blocking = blocking;
        }

        @PostMapping("/v1/things")
        Mono<Map<String, String>> write(@RequestBody Body body, Caller caller) {
            return blocking.call(() -> Map.of("actor", caller.actor().value()));
        }

        @GetMapping("/v1/things/{programme}")
        String read(@PathVariable ProgrammeId programme, @RequestParam int limit) {
            return programme + " " + limit;
        }

        @GetMapping("/v1/failure")
        Mono<String> failure() {
            return blocking.call(() -> {
                throw new IllegalStateException("the inside of things");
            });
        }

        @GetMapping("/v1/halted")
        Mono<String> halted() {
            return blocking.call(() -> {
                throw new ArithmeticException();
            });
        }

        @GetMapping("/v1/refused")
        String refused() {
            throw Refusal.invalid(List.of(Fault.at("/a", "missing-value", "a"), Fault.inFile(3, 4, "wrong-type")));
        }

        @GetMapping("/")
        String page() {
            return "page";
        }
    }
}
