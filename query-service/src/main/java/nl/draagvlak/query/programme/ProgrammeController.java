package nl.draagvlak.query.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.fold.FoldHalted;
import nl.draagvlak.query.picture.Halt;
import nl.draagvlak.query.picture.Pictures;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.picture.Versioned;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows programmes. */
@RestController
@RequestMapping("/v1/programmes")
class ProgrammeController {

    private final Pictures pictures;
    private final Ledger ledger;
    private final Clock clock;
    private final Reading reading;
    private final Blocking blocking;

    ProgrammeController(Pictures pictures, Ledger ledger, Clock clock, Reading reading, Blocking blocking) {
        this.pictures = pictures;
        this.ledger = ledger;
        this.clock = clock;
        this.reading = reading;
        this.blocking = blocking;
    }

    /** Every programme known at the moment, in the order of their ids. */
    @GetMapping
    Mono<Page<ProgrammeAnswer>> list(AskedPage page) {
        return blocking.call(() -> {
            Long knownAt = page.asked().knownAt();
            LocalDate asOf = page.asked().asOf();
            Moment moment = new Moment(
                    knownAt == null ? ledger.head() : knownAt,
                    asOf == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : asOf);
            return page.of(moment, ids(), ids -> briefs(ids, new Asked(moment.knownAt(), asOf)));
        });
    }

    /** One programme with its domains, target groups and statements. */
    @GetMapping("/{programme}")
    Mono<ResponseEntity<ProgrammeAnswer.Whole>> show(@PathVariable ProgrammeId programme, Asked asked) {
        return reading.of(
                programme,
                asked,
                picture -> Versioned.answer(
                        picture.programme().version(),
                        ProgrammeAnswers.whole(picture, picture.programme().today(clock))));
    }

    private List<ProgrammeId> ids() {
        return ledger.programmes().stream()
                .filter(id -> !id.equals(ProgrammeId.SYSTEM))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    private List<ProgrammeAnswer> briefs(List<ProgrammeId> ids, Asked asked) {
        return ids.stream().flatMap(id -> brief(id, asked).stream()).toList();
    }

    /** One that is halted says so, and keeps nobody from the others. */
    private Optional<ProgrammeAnswer> brief(ProgrammeId id, Asked asked) {
        try {
            return pictures.at(id, asked.knownAt(), asked.asOf())
                    .map(picture ->
                            ProgrammeAnswers.brief(picture, picture.programme().today(clock)));
        } catch (FoldHalted halted) {
            return Optional.of(ProgrammeAnswer.halted(id, Halt.of(halted)));
        }
    }
}
