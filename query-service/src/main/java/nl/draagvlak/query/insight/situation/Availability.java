package nl.draagvlak.query.insight.situation;

import java.time.LocalDate;
import java.util.BitSet;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.situation.Departures.Departure;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.timeline.Noted;

/**
 * Who can be asked to do something: not against the change, not objecting to it, not gone within {@value Situation#SOON} days or before a transition moment that
 * is still to come, and not one of us. One of us is who went to others for the programme and belongs to no domain.
 */
final class Availability {

    private final Situation situation;
    private final BitSet ours = new BitSet();
    private final LocalDate needed;

    Availability(Situation situation) {
        this.situation = situation;
        this.needed = needed(situation.picture());
        for (Noted<Interaction> noted : situation.picture().interactions()) {
            StakeholderId by = noted.value().by();
            Integer person = by == null ? null : situation.people().number(by);
            if (person != null && situation.people().view(person).profile().domain() == null) {
                ours.set(person);
            }
        }
    }

    LocalDate until() {
        return needed;
    }

    boolean of(int person) {
        Departure departure = situation.departure(person);
        return !ours.get(person)
                && situation.people().view(person).objects() == null
                && !situation.against(person)
                && (departure == null || !departure.lastDay().isBefore(needed));
    }

    private static LocalDate needed(Picture picture) {
        LocalDate soon = picture.moment().asOf().plusDays(Situation.SOON);
        LocalDate transition = picture.programme().transitionMoment();
        return transition == null || transition.isBefore(soon) ? soon : transition;
    }
}
