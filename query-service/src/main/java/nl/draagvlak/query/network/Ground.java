package nl.draagvlak.query.network;

import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.query.stakeholder.StakeholderRoll;
import nl.draagvlak.query.stakeholder.StakeholderView;
import nl.draagvlak.query.timeline.Change;
import nl.draagvlak.query.timeline.Noted;
import nl.draagvlak.query.timeline.Place;
import nl.draagvlak.query.timeline.Sequence;

/**
 * What networks are made from, in a form that tells what is new in it.
 *
 * @param roll who there is
 * @param ties by the positions of their reports
 */
public record Ground(
        StakeholderRoll roll, Sequence<Long, ReportedTie> ties, Sequence<Place, Noted<Interaction>> interactions) {

    /** How one ground differs from another. */
    record Difference(
            Change<Integer, StakeholderView> people,
            Change<Long, ReportedTie> ties,
            Change<Place, Noted<Interaction>> interactions) {

        int size() {
            return people.size() + ties.size() + interactions.size();
        }
    }

    Difference since(Ground before) {
        return new Difference(
                Change.between(before.roll.views(), roll.views()),
                Change.between(before.ties, ties),
                Change.between(before.interactions, interactions));
    }
}
