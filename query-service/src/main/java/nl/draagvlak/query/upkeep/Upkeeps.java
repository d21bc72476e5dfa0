package nl.draagvlak.query.upkeep;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.PartnerCourse;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import org.jspecify.annotations.Nullable;

/** Works out what the coalitions of a picture ask for. Everyone who was invited or joined and did not leave is kept up with. */
final class Upkeeps {

    private final Picture picture;
    private final Keepers keepers;

    Upkeeps(Picture picture) {
        this.picture = picture;
        this.keepers = new Keepers(picture);
    }

    /** What each partner of a coalition asks for, in the order in which they were first named. */
    List<Upkeep> of(CoalitionView coalition) {
        Signs signs = Signs.in(picture, coalition);
        return coalition.courses().entrySet().stream()
                .filter(course -> !course.getValue().lastSaid().after().left())
                .map(course -> upkeep(coalition, course, signs))
                .toList();
    }

    /** Whom to call this week over all coalitions, soonest first. */
    List<Call> calls() {
        return calls(picture.coalitions().stream()
                .flatMap(coalition -> of(coalition).stream())
                .toList());
    }

    /** Whom of these to call this week, soonest first. */
    static List<Call> calls(List<Upkeep> upkeeps) {
        return upkeeps.stream()
                .flatMap(upkeep -> Call.of(upkeep).stream())
                .sorted(Call.SOONEST_FIRST)
                .toList();
    }

    private Upkeep upkeep(CoalitionView coalition, Map.Entry<StakeholderId, PartnerCourse> course, Signs signs) {
        StakeholderId partner = course.getKey();
        Sign seen = signs.last(partner);
        return new Upkeep(
                coalition,
                partner,
                Objects.requireNonNull(coalition.partners().get(partner)),
                course.getValue().since(),
                course.getValue().invitation().orElse(null),
                seen,
                fading(partner, seen),
                keepers.of(partner, coalition).orElse(null));
    }

    private @Nullable Fading fading(StakeholderId partner, Sign seen) {
        StakeholderView view = picture.stakeholders().get(partner);
        return view == null
                        || view.objects() != null
                        || !view.presentOn(picture.moment().asOf())
                ? null
                : new Fading(
                        seen.on(),
                        picture.programme().halfLifeDays(),
                        picture.moment().asOf());
    }
}
