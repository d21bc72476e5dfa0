package nl.draagvlak.query.insight;

import java.util.List;
import java.util.Map;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.events.insight.InsightEvent.InsightDismissed;
import nl.draagvlak.events.insight.InsightId;
import nl.draagvlak.query.insight.dismissal.Review;
import nl.draagvlak.query.insight.dismissal.Reviewed;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.picture.Chronicles;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.picture.Pictures;
import nl.draagvlak.query.timeline.Noted;
import org.springframework.stereotype.Component;

/** What people did with what the rules found. */
@Component
final class Reviews {

    private final Findings findings;
    private final Chronicles chronicles;
    private final Pictures pictures;

    Reviews(Findings findings, Chronicles chronicles, Pictures pictures) {
        this.findings = findings;
        this.chronicles = chronicles;
        this.pictures = pictures;
    }

    /** What was found in a picture, in the same order, those put aside among them. */
    List<Reviewed> of(Picture picture, List<Finding> found) {
        ProgrammeId programme = picture.programme().id();
        Map<InsightId, Noted<InsightDismissed>> dismissals =
                chronicles.ask(programme, chronicle -> chronicle.dismissals(picture.moment()));
        return new Review(dismissals, dismissal -> then(programme, dismissal)).of(found);
    }

    private List<Finding> then(ProgrammeId programme, Noted<InsightDismissed> dismissal) {
        return pictures.at(programme, dismissal.position(), dismissal.effectiveOn())
                .map(findings::in)
                .orElse(List.of());
    }
}
