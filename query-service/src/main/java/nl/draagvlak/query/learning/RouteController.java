package nl.draagvlak.query.learning;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows when and how target groups come to work in the new way. */
@RestController
class RouteController {

    private final Reading reading;
    private final Opener opener;

    RouteController(Reading reading, Opener opener) {
        this.reading = reading;
        this.opener = opener;
    }

    @GetMapping("/v1/programmes/{programme}/routes")
    @Operation(
            summary =
                    "When each target group joins, who chose that, which other route was considered, and what is ready")
    Mono<RouteAnswer.Routes> routes(@PathVariable ProgrammeId programme, Asked asked) {
        return reading.of(programme, asked, picture -> new Routes(picture, opener).all());
    }
}
