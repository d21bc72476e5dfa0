package nl.draagvlak.query.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.Interaction.Participant;
import nl.draagvlak.events.personal.Personal;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Pictures;
import nl.draagvlak.query.stakeholder.Reference;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Asked;
import org.springframework.stereotype.Component;

/**
 * Whether somebody was contacted lately in a linked programme: yes or no, and never in which one, when, by whom or about what. People are
 * the same when they bear the same reference in both; references are opened for one answer and thrown away with it.
 *
 * <p>Without a link nothing is known, which is not "no". Nothing is told of whoever objects or was erased, and nothing of a day before the
 * one on which the reference was registered, so that nobody can be registered just to look back. Whoever is not known elsewhere answers as
 * somebody who is known and was not contacted.
 */
@Component
public final class Elsewhere {

    /** So many days are looked at, of which the day looked from is the last. */
    static final int DAYS = 7;

    private final Links links;
    private final Pictures pictures;
    private final Chronicles chronicles;
    private final Opener opener;

    Elsewhere(Links links, Pictures pictures, Chronicles chronicles, Opener opener) {
        this.links = links;
        this.pictures = pictures;
        this.chronicles = chronicles;
        this.opener = opener;
    }

    /**
     * Whether each of these stakeholders was contacted in a linked programme within the week that ends on the day looked at.
     *
     * @param asked as it was asked, because another programme may have gone further than this one
     * @return only those of whom something may be told
     */
    public Map<StakeholderId, Boolean> contacted(Picture picture, Asked asked, Collection<StakeholderId> whom) {
        List<Picture> linked = links.mutual(picture, asked);
        if (linked.isEmpty()) {
            return Map.of();
        }
        Set<String> met = new HashSet<>();
        linked.forEach(other -> met.addAll(met(other)));
        Map<StakeholderId, Boolean> told = new HashMap<>();
        for (StakeholderId id : new HashSet<>(whom)) {
            StakeholderView view = picture.stakeholders().get(id);
            List<String> known = view == null || view.objects() != null ? List.of() : knownBy(picture, id);
            if (!known.isEmpty()) {
                told.put(id, known.stream().anyMatch(met::contains));
            }
        }
        return told;
    }

    /** The references of those who took part in something in the week, and do not object. */
    private Set<String> met(Picture other) {
        LocalDate first = other.moment().asOf().minusDays(DAYS - 1);
        List<Reference> references = references(
                other,
                other.interactions().reversed().stream()
                        .takeWhile(noted -> !noted.effectiveOn().isBefore(first))
                        .flatMap(noted -> noted.value().participants().stream())
                        .map(Participant::stakeholder)
                        .distinct()
                        .map(other.stakeholders()::get)
                        .filter(Objects::nonNull)
                        .filter(view -> view.objects() == null)
                        .map(StakeholderView::id));
        return new HashSet<>(opened(references));
    }

    /** The references under which a stakeholder was registered by the day looked at. */
    private List<String> knownBy(Picture picture, StakeholderId id) {
        return opened(references(picture, Stream.of(id)).stream()
                .filter(reference -> !LocalDate.ofInstant(
                                pictures.recordedAt(reference.position()),
                                picture.programme().timeZone())
                        .isAfter(picture.moment().asOf()))
                .toList());
    }

    private List<Reference> references(Picture picture, Stream<StakeholderId> whom) {
        return chronicles.ask(picture.programme().id(), chronicle -> whom.flatMap(
                        id -> chronicle.references(id, picture.moment().knownAt()).stream())
                .toList());
    }

    private List<String> opened(List<Reference> references) {
        return opener.openAll(references.stream().map(Reference::text).toList()).stream()
                .filter(Personal.Known.class::isInstance)
                .map(text -> ((Personal.Known) text).text())
                .toList();
    }
}
