package nl.draagvlak.query.discourse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.programme.StatementId;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * What those who take part said: the stance each holds toward each statement on the day looked at, and every publication after a day. A
 * stance stands until another takes its place, so it counts however old it is; what was published counts in the period it appeared in.
 */
final class Utterances {

    private final Map<StakeholderId, StakeholderView> present;
    private final List<Utterance> utterances = new ArrayList<>();

    private Utterances(Map<StakeholderId, StakeholderView> present) {
        this.present = present;
    }

    /**
     * In the order of stakeholders, stances first.
     *
     * @param after publications up to and including this day are left out; null keeps them all
     */
    static List<Utterance> in(Picture picture, @Nullable LocalDate after) {
        Utterances gathered = new Utterances(picture.present());
        gathered.present.forEach((id, stakeholder) ->
                stakeholder.statementStances().forEach((statement, stance) -> gathered.hold(id, statement, stance)));
        picture.publications().stream()
                .filter(noted -> after == null || noted.effectiveOn().isAfter(after))
                .forEach(gathered::publish);
        return List.copyOf(gathered.utterances);
    }

    private void hold(StakeholderId by, StatementId statement, Noted<Stance> stance) {
        int value = stance.value().value();
        if (value != 0) {
            utterances.add(new Utterance(by, statement, value > 0, false, stance.position()));
        }
    }

    private void publish(Noted<Publication> noted) {
        Publication publication = noted.value();
        if (present.containsKey(publication.by())) {
            publication
                    .positions()
                    .forEach(side -> utterances.add(
                            new Utterance(publication.by(), side.statement(), side.agrees(), true, noted.position())));
        }
    }
}
