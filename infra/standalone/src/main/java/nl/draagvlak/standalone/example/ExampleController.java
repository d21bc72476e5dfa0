package nl.draagvlak.standalone.example;

import java.net.URI;
import java.util.List;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.Role;
import nl.draagvlak.access.problem.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Lets somebody load the example and see how far it is. */
@RestController
final class ExampleController {

    private static final URI HERE = URI.create("/v1/example");

    private final ExampleProgramme example;
    private final Blocking blocking;

    ExampleController(ExampleProgramme example, Blocking blocking) {
        this.example = example;
        this.blocking = blocking;
    }

    @PostMapping("/v1/example")
    Mono<ResponseEntity<ExampleState>> load(Caller caller) {
        return blocking.call(() -> {
            if (!caller.is(Role.PROGRAMME_MANAGER)) {
                throw new Refusal(403, "not-allowed", List.of(), List.of());
            }
            example.begin();
            return ResponseEntity.accepted().location(HERE).body(example.state());
        });
    }

    @GetMapping("/v1/example")
    Mono<ExampleState> state() {
        return blocking.call(example::state);
    }
}
