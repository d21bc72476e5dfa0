package nl.draagvlak.query.network.api;

import io.swagger.v3.oas.annotations.Operation;
import nl.draagvlak.access.Caller;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.network.Weights;
import nl.draagvlak.query.network.exchange.EdgeCsv;
import nl.draagvlak.query.network.exchange.Gexf;
import nl.draagvlak.query.network.exchange.GraphMl;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.work.Shared;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows the influence network: its measures, its map, and itself in the forms that other programs read. */
@RestController
@RequestMapping("/v1/programmes/{programme}/network")
class NetworkController {

    private final Reading reading;
    private final NetworkAnswers answers;

    NetworkController(Reading reading, NetworkAnswers answers) {
        this.reading = reading;
        this.answers = answers;
    }

    /** Every measure; {@code weights} is {@code ignored} or {@code strength}, {@code kind} is {@code influence} or {@code trust}. */
    @Operation(summary = "Every measure of the network", description = Shared.FOLLOWED)
    @GetMapping("/measures")
    Mono<MeasuresAnswer> measures(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable String weights,
            @RequestParam(required = false) @Nullable String kind,
            Asked asked,
            Caller caller) {
        Wanted wanted = Wanted.of(weights, kind);
        return reading.of(
                programme,
                asked,
                picture -> answers.measured(picture, wanted.kind(), wanted.weights()),
                (picture, measures) -> answers.measures(picture, measures, caller.language()));
    }

    /**
     * The same as events: {@code progress} with how many pieces of the work are done of how many, now and then, and at last one
     * {@code answer} with the measures.
     */
    @Operation(summary = "Every measure of the network", description = Shared.FOLLOWED)
    @GetMapping(path = "/measures", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<Object>>>> followMeasures(
            @PathVariable ProgrammeId programme,
            @RequestParam(required = false) @Nullable String weights,
            @RequestParam(required = false) @Nullable String kind,
            Asked asked,
            Caller caller) {
        Wanted wanted = Wanted.of(weights, kind);
        return reading.picture(programme, asked)
                .map(picture -> ResponseEntity.ok(answers.follow(
                        picture,
                        wanted.kind(),
                        wanted.weights(),
                        measures -> reading.told(() -> answers.measures(picture, measures, caller.language())))));
    }

    private record Wanted(Weights weights, TieKind kind) {
        static Wanted of(@Nullable String weights, @Nullable String kind) {
            Choice choice = new Choice();
            Wanted wanted = new Wanted(
                    choice.of("weights", weights, Weights.IGNORED), choice.of("kind", kind, TieKind.INFLUENCE));
            choice.refuseFaults();
            return wanted;
        }
    }

    /** Where everyone stands on the map. */
    @GetMapping("/map")
    Mono<MapAnswer> map(@PathVariable ProgrammeId programme, Asked asked, Caller caller) {
        return reading.of(
                programme, asked, answers::drawn, (picture, map) -> answers.map(picture, map, caller.language()));
    }

    /** The network itself, in the form asked for; JSON where anything will do. */
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, GraphMl.TYPE, Gexf.TYPE, EdgeCsv.TYPE})
    Mono<ResponseEntity<Object>> network(
            @PathVariable ProgrammeId programme, Asked asked, Caller caller, ServerHttpRequest request) {
        NetworkForm form = NetworkForm.askedFor(request.getHeaders().getAccept());
        return reading.of(programme, asked, picture -> form.answer(answers.export(picture, caller.language())));
    }
}
