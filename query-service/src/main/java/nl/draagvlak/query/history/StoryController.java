package nl.draagvlak.query.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.RecordedEvent;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tells what happened to and around a stakeholder. */
@RestController
class StoryController {

    private final Reading reading;
    private final Chronicles chronicles;
    private final Ledger ledger;
    private final Storyteller storyteller;

    StoryController(Reading reading, Chronicles chronicles, Ledger ledger, Storyteller storyteller) {
        this.reading = reading;
        this.chronicles = chronicles;
        this.ledger = ledger;
        this.storyteller = storyteller;
    }

    /**
     * Every event that touches the stakeholder, newest first: its own, the contacts it took part in, its steps in coalitions, the
     * decisions that affect it, the interventions meant for it. When a day is asked for, what became true later is left out.
     */
    @GetMapping("/v1/programmes/{programme}/stakeholders/{stakeholder}/story")
    Mono<Page<StoryAnswer>> story(
            @PathVariable ProgrammeId programme,
            @PathVariable StakeholderId stakeholder,
            AskedPage page,
            Caller caller) {
        return reading.of(programme, page.asked(), picture -> {
            List<Long> positions = positions(picture, stakeholder, page.asked().asOf());
            return page.of(
                    picture.moment(),
                    positions,
                    some -> storyteller.tell(newestFirst(ledger.readAt(some)), picture, caller.language()));
        });
    }

    private List<Long> positions(Picture picture, StakeholderId stakeholder, @Nullable LocalDate asOf) {
        long knownAt = picture.moment().knownAt();
        ProgrammeId programme = picture.programme().id();
        StakeholderId standing = chronicles.ask(programme, chronicle -> chronicle.standing(stakeholder, knownAt));
        if (!picture.stakeholders().containsKey(standing)) {
            throw Refusal.notFound();
        }
        long[] rising = chronicles.ask(programme, chronicle -> chronicle.story(standing, knownAt));
        List<Long> positions = LongStream.of(rising).boxed().toList().reversed();
        return asOf == null ? positions : trueBy(asOf, positions);
    }

    private List<Long> trueBy(LocalDate asOf, List<Long> positions) {
        return newestFirst(ledger.readAt(positions)).stream()
                .filter(event ->
                        event.effectiveOn() == null || !event.effectiveOn().isAfter(asOf))
                .map(RecordedEvent::position)
                .toList();
    }

    private static List<RecordedEvent> newestFirst(List<RecordedEvent> events) {
        return events.stream()
                .sorted(Comparator.comparingLong(RecordedEvent::position).reversed())
                .toList();
    }
}
