package nl.draagvlak.query.insight;

import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.query.insight.uncertainty.PossibleWorlds;
import nl.draagvlak.query.insight.uncertainty.Uncertainty;
import nl.draagvlak.query.network.api.Recent;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Moment;
import org.springframework.stereotype.Component;

/** How sure the insights of programmes are: computed when somebody asks, once for a programme and moment, the latest kept. */
@Component
final class Uncertainties {

    private static final int KEPT = 8;

    private record Place(ProgrammeId programme, Moment moment) {}

    private final Findings findings;
    private final Recent<Place, Uncertainty> recent = new Recent<>(KEPT);

    Uncertainties(Findings findings) {
        this.findings = findings;
    }

    Uncertainty in(Picture picture) {
        return recent.get(
                new Place(picture.programme().id(), picture.moment()),
                () -> PossibleWorlds.of(picture, findings.in(picture)));
    }
}
