package nl.draagvlak.query.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.fold.FoldHalted;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Pictures;
import nl.draagvlak.query.timeline.Asked;
import org.springframework.stereotype.Component;

/** Holds the grants of two programmes against each other. Another programme is opened only when it was granted a link. */
@Component
final class Links {

    private final Pictures pictures;

    Links(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The programmes with which a link works on the day looked at, both as known then; each once. */
    List<Picture> mutual(Picture picture, Asked asked) {
        LocalDate day = picture.moment().asOf();
        return Grant.of(picture).stream()
                .filter(grant -> grant.stands(day))
                .map(Grant::with)
                .distinct()
                .flatMap(with -> other(picture, with, asked).stream())
                .filter(other ->
                        Grant.of(other, picture.programme().id()).stream().anyMatch(grant -> grant.stands(day)))
                .toList();
    }

    /** What the other programme grants in return; empty when it grants nothing or there is no such programme. */
    List<Grant> inReturn(Picture picture, Grant grant, Asked asked) {
        return other(picture, grant.with(), asked)
                .map(other -> Grant.of(other, picture.programme().id()))
                .orElse(List.of());
    }

    /** The other programme at the same moment; empty when nobody knew of it then, or it is halted and nothing can be said of it. */
    Optional<Picture> other(Picture picture, ProgrammeId with, Asked asked) {
        try {
            return pictures.at(with, asked.knownAt(), picture.moment().asOf());
        } catch (FoldHalted _) {
            return Optional.empty();
        }
    }

    static LinkState state(Grant ours, List<Grant> theirs, LocalDate day) {
        if (!ours.stands(day)) {
            return LinkState.ENDED;
        }
        if (theirs.stream().anyMatch(grant -> grant.stands(day))) {
            return LinkState.MUTUAL;
        }
        return theirs.isEmpty() ? LinkState.ONE_SIDED : LinkState.ENDED;
    }
}
