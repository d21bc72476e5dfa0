package nl.draagvlak.query.upkeep;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.draagvlak.access.Caller;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.coalition.CoalitionId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.discourse.FoundBefore;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Pictures;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.upkeep.UpkeepAnswer.CallAnswer;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows what keeping coalitions together asks for. */
@RestController
@RequestMapping("/v1/programmes/{programme}")
class UpkeepController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");

    private final Reading reading;
    private final Pictures pictures;
    private final Opener opener;
    private final MessageSource texts;

    UpkeepController(Reading reading, Pictures pictures, Opener opener, MessageSource texts) {
        this.reading = reading;
        this.pictures = pictures;
        this.opener = opener;
        this.texts = texts;
    }

    /**
     * Whom to call this week over all coalitions.
     *
     * @param until the last day of the week
     */
    record Week(long knownAt, LocalDate asOf, LocalDate until, List<CallAnswer> items) {}

    /** The upkeep of one coalition. */
    @GetMapping("/coalitions/{coalition}/upkeep")
    @Operation(summary = "Who fades, who left and why, who invited whom, and whom to call this week")
    Mono<UpkeepAnswer> show(
            @PathVariable ProgrammeId programme, @PathVariable CoalitionId coalition, Asked asked, Caller caller) {
        return reading.of(programme, asked, picture -> {
            CoalitionView view = picture.coalitions().stream()
                    .filter(known -> known.id().equals(coalition))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            return new UpkeepAnswers(picture, view, opener, texts, caller.language()).answer(found(picture, view));
        });
    }

    /** Whom to call this week. */
    @GetMapping("/upkeep")
    @Operation(summary = "Which partners to call this week, and who calls them")
    Mono<Week> week(@PathVariable ProgrammeId programme, Asked asked, Caller caller) {
        return reading.of(programme, asked, picture -> week(picture, caller.language()));
    }

    /** By which days partners are to be called. */
    @GetMapping("/upkeep.ics")
    @Operation(summary = "By which days partners are to be called, as a calendar (iCalendar, RFC 5545)")
    Mono<ResponseEntity<byte[]>> calendar(@PathVariable ProgrammeId programme, Asked asked, Caller caller) {
        return reading.of(programme, asked, picture -> ResponseEntity.ok()
                .contentType(CALENDAR)
                .body(new UpkeepCalendar(picture, opener, pictures::recordedAt, texts, caller.language()).bytes()));
    }

    private Week week(Picture picture, Locale language) {
        List<Call> calls = new Upkeeps(picture).calls();
        List<StakeholderId> people = calls.stream()
                .flatMap(call -> Stream.concat(
                        Stream.of(call.upkeep().partner()),
                        Stream.ofNullable(call.upkeep().keeper()).map(Keeper::who)))
                .toList();
        UpkeepWords words = new UpkeepWords(picture, people, opener, texts, language);
        LocalDate asOf = picture.moment().asOf();
        return new Week(
                picture.moment().knownAt(),
                asOf,
                asOf.plusDays(Call.WEEK - 1),
                calls.stream().map(words::call).toList());
    }

    private FoundBefore found(Picture picture, CoalitionView coalition) {
        ProgrammeId programme = picture.programme().id();
        long knownAt = picture.moment().knownAt();
        return FoundBefore.of(
                coalition, day -> pictures.at(programme, knownAt, day).orElse(null));
    }
}
