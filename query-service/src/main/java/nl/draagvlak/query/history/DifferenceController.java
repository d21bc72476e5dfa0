package nl.draagvlak.query.history;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Pictures;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows what differs between two moments of a programme. */
@RestController
class DifferenceController {

    private final Reading reading;
    private final Pictures pictures;
    private final Chronicles chronicles;
    private final Ledger ledger;
    private final Opener opener;

    DifferenceController(Reading reading, Pictures pictures, Chronicles chronicles, Ledger ledger, Opener opener) {
        this.reading = reading;
        this.pictures = pictures;
        this.chronicles = chronicles;
        this.ledger = ledger;
        this.opener = opener;
    }

    /**
     * What was learned between two points on the ledger's clock, about one day.
     *
     * @param from position or instant of the first picture
     * @param to position or instant of the second; now when absent
     */
    @GetMapping("/v1/programmes/{programme}/history/difference")
    Mono<DifferenceAnswer> difference(
            @PathVariable ProgrammeId programme,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String to,
            Asked asked) {
        return reading.of(programme, new Asked(null, asked.asOf()), now -> {
            long first = position("from", from);
            long last = to == null ? now.moment().knownAt() : position("to", to);
            Picture after = pictures.at(programme, last, now.moment().asOf()).orElseThrow(Refusal::notFound);
            Picture before = pictures.at(programme, first, now.moment().asOf()).orElse(null);
            return new Differences(State.of(before), State.of(after), names(programme), opener)
                    .answer(first, after.moment());
        });
    }

    private Function<StakeholderId, @Nullable String> names(ProgrammeId programme) {
        return stakeholder -> {
            Personal name = chronicles.ask(programme, chronicle -> chronicle.name(stakeholder, Long.MAX_VALUE));
            return opener.text(name);
        };
    }

    private long position(String name, String given) {
        try {
            return KnownAt.position(given, ledger);
        } catch (DateTimeException _) {
            throw Refusal.invalid(List.of(Fault.at(name, "invalid-moment", name)));
        } catch (IllegalArgumentException _) {
            throw Refusal.invalid(List.of(Fault.at(name, "unknown-position", name)));
        }
    }
}
