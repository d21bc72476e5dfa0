package nl.draagvlak.query.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import nl.draagvlak.access.Blocking;
import nl.draagvlak.access.problem.Fault;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Cursor;
import nl.draagvlak.query.timeline.Moment;
import nl.draagvlak.query.timeline.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows a programme's part of the ledger, event by event. */
@RestController
@RequestMapping("/v1/programmes/{programme}/ledger")
class LedgerController {

    private final Ledger ledger;
    private final LedgerLines events;
    private final Blocking blocking;

    LedgerController(Ledger ledger, LedgerLines events, Blocking blocking) {
        this.ledger = ledger;
        this.events = events;
        this.blocking = blocking;
    }

    /** The events in order, from a position on. */
    @GetMapping(params = "!positions")
    Mono<Page<LedgerLine>> list(
            @PathVariable ProgrammeId programme,
            AskedPage page,
            @RequestParam(required = false) @Nullable String from) {
        long first = from == null ? 1 : position("from", from);
        return known(programme, () -> after(programme, page, Math.max(first - 1, page.offset())));
    }

    /** The events at some positions, such as those an insight rests on; positions of other programmes are left out. */
    @GetMapping(params = "positions")
    Mono<Page<LedgerLine>> at(@PathVariable ProgrammeId programme, AskedPage page, @RequestParam String positions) {
        List<Long> asked = Arrays.stream(positions.split(",", -1))
                .map(position -> position("positions", position.strip()))
                .toList();
        if (asked.size() > AskedPage.MOST) {
            throw Refusal.invalid(List.of(Fault.at("positions", "limit-out-of-range", AskedPage.MOST)));
        }
        return known(programme, () -> {
            long knownAt = knownAt(page);
            List<RecordedEvent> found = ledger.readAt(asked).stream()
                    .filter(event -> event.programme().equals(programme) && event.position() <= knownAt)
                    .toList();
            return new Page<>(knownAt, null, events.open(found), null);
        });
    }

    private Page<LedgerLine> after(ProgrammeId programme, AskedPage page, long position) {
        long knownAt = knownAt(page);
        List<RecordedEvent> found = ledger.readAfter(programme, position, page.limit() + 1).stream()
                .filter(event -> event.position() <= knownAt)
                .toList();
        boolean more = found.size() > page.limit();
        List<RecordedEvent> shown = more ? found.subList(0, page.limit()) : found;
        String next = more
                ? new Cursor(new Moment(knownAt, Moment.NO_DAY), shown.getLast().position()).written()
                : null;
        return new Page<>(knownAt, null, events.open(shown), next);
    }

    private <A> Mono<A> known(ProgrammeId programme, Supplier<A> answer) {
        return blocking.call(() -> {
            if (programme.equals(ProgrammeId.SYSTEM) || ledger.head(programme) == 0) {
                throw Refusal.notFound();
            }
            return answer.get();
        });
    }

    private long knownAt(AskedPage page) {
        Long asked = page.asked().knownAt();
        return asked == null ? ledger.head() : asked;
    }

    private static long position(String name, String given) {
        if (!given.matches("[0-9]{1,18}")) {
            throw Refusal.invalid(List.of(Fault.at(name, "invalid-parameter", name)));
        }
        return Long.parseLong(given);
    }
}
