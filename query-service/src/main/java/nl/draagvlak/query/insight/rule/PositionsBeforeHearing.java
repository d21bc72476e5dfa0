package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * Positions were taken in a target group before anybody had heard it.
 *
 * <p>There are camps when at least {@value #CAMP} members are known to support the change and at least {@value #CAMP} to be against it;
 * they are visible from the day on which the latest of those stood where it stands. The group was heard when, by that day, an interaction
 * meant to ask or to listen was with the group, or with somebody who belongs to it or speaks for it. Nothing is decided here, so an entry
 * that is recorded late counts like any other. Of the stances the latest counts.
 *
 * <p><b>Urgent</b> as long as the group was not heard since either, else <b>attention</b>.
 *
 * <p>score = 0.6 · evenness of the camps (twice the smaller one as a share of the members whose stance is known) + 0.4 if the group was
 * not heard since. The bounds are those if everyone whose stance is unknown took no side, or joined so that the camps were as even as can be.
 */
final class PositionsBeforeHearing implements Rule {

    /** Members from which a position is a camp. */
    static final int CAMP = 2;

    @Override
    public Kind kind() {
        return Kind.POSITIONS_BEFORE_HEARING;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Camps.TEXT + "rule", CAMP);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.picture().programme().targetGroups().stream()
                .map(group -> Camps.in(situation, group))
                .filter(Camps::stoodBeforeHearing)
                .map(Camps::finding)
                .toList();
    }
}
