package nl.draagvlak.query.publication;

import java.util.List;
import nl.draagvlak.access.problem.Refusal;
import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.publication.PublicationId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.Ledger;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Reading;
import nl.draagvlak.query.picture.Versioned;
import nl.draagvlak.query.timeline.Asked;
import nl.draagvlak.query.timeline.AskedPage;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows publications. */
@RestController
@RequestMapping("/v1/programmes/{programme}/publications")
class PublicationController {

    private final Reading reading;
    private final Ledger ledger;
    private final Opener opener;

    PublicationController(Reading reading, Ledger ledger, Opener opener) {
        this.reading = reading;
        this.ledger = ledger;
        this.opener = opener;
    }

    /** The publications, newest first; of one stakeholder when asked for. */
    @GetMapping
    Mono<Page<PublicationAnswer>> list(
            @PathVariable ProgrammeId programme,
            AskedPage page,
            @RequestParam(required = false) @Nullable StakeholderId stakeholder) {
        return reading.of(programme, page.asked(), picture -> {
            List<Noted<Publication>> wanted = picture.publications().reversed().stream()
                    .filter(noted -> stakeholder == null || noted.value().by().equals(stakeholder))
                    .toList();
            return page.of(picture.moment(), wanted, some -> PublicationAnswer.list(picture, some, opener));
        });
    }

    /** One publication. */
    @GetMapping("/{publication}")
    Mono<ResponseEntity<PublicationAnswer.Whole>> show(
            @PathVariable ProgrammeId programme, @PathVariable PublicationId publication, Asked asked) {
        return reading.of(programme, asked, picture -> {
            Noted<Publication> noted = picture.publications().stream()
                    .filter(known -> known.entry().holder().equals(publication.value()))
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
            long version = version(picture, publication);
            return Versioned.answer(
                    version,
                    new PublicationAnswer.Whole(
                            picture.moment().knownAt(),
                            picture.moment().asOf(),
                            version,
                            PublicationAnswer.list(picture, List.of(noted), opener)
                                    .getFirst()));
        });
    }

    /** Asked of the ledger, because publications are seldom asked for one by one. */
    private long version(Picture picture, PublicationId publication) {
        AggregateId aggregate = new AggregateId(picture.programme().id(), "publication", publication.value());
        long known = ledger.readAggregate(aggregate, 0).stream()
                .filter(event -> event.position() <= picture.moment().knownAt())
                .count();
        return known - 1;
    }
}
