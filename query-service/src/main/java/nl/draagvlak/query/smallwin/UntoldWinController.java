package nl.draagvlak.query.smallwin;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Names;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.smallwin.WinAnswer.GroupAnswer;
import nl.draagvlak.query.smallwin.WinAnswer.PersonAnswer;
import nl.draagvlak.query.smallwin.WinAnswer.Untold;
import nl.draagvlak.query.timeline.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows which small wins are worth telling: those that the people who did it did not hear of. */
@RestController
class UntoldWinController {

    private static final Comparator<Win> NEVER_TOLD_FIRST = Comparator.<Win, Boolean>comparing(
                    win -> !win.tellings().isEmpty())
            .thenComparing(win -> win.achieved().effectiveOn());

    private final Reading reading;
    private final Opener opener;

    UntoldWinController(Reading reading, Opener opener) {
        this.reading = reading;
        this.opener = opener;
    }

    @GetMapping("/v1/programmes/{programme}/untold-wins")
    @Operation(summary = "Small wins worth telling, because those who did it have not heard of it")
    Mono<Untold> untold(@PathVariable ProgrammeId programme, Asked asked) {
        return reading.of(programme, asked, this::untold);
    }

    private Untold untold(Picture picture) {
        List<Win> wins = Win.of(picture).stream()
                .filter(win -> !win.toldToThoseWhoDidIt(picture))
                .sorted(NEVER_TOLD_FIRST)
                .toList();
        Names names = Names.of(
                picture,
                wins.stream()
                        .flatMap(win -> win.achieved().value().people().stream())
                        .toList(),
                opener);
        return new Untold(
                picture.moment().knownAt(),
                picture.moment().asOf(),
                wins.stream().map(win -> answer(win, picture, names)).toList());
    }

    private WinAnswer answer(Win win, Picture picture, Names names) {
        return new WinAnswer(
                win.id(),
                opened(win.achieved().value().what()),
                win.achieved().effectiveOn(),
                win.achieved().position(),
                win.tellings().size(),
                win.peopleNotTold(picture).stream()
                        .map(person -> new PersonAnswer(person, names.of(person)))
                        .toList(),
                picture.programme().targetGroups().stream()
                        .filter(group -> win.groupsNotTold().contains(group.id()))
                        .map(group -> new GroupAnswer(group.id(), group.name()))
                        .toList());
    }

    private @Nullable String opened(Personal what) {
        return opener.open(what) instanceof Personal.Known known ? known.text() : null;
    }
}
