package nl.draagvlak.query.insight.rule;

import java.util.List;
import java.util.Optional;
import nl.draagvlak.query.decision.InfluenceRooms;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * A consultation that could change nothing, or that changed nothing without anybody saying why.
 *
 * <p>It could change nothing when a subject it asks about was fixed on the day the question was put: a decision about it was taken on that
 * day or before, or somebody had said so, and nobody said otherwise of a later day, on record before the question was. That is
 * <b>urgent</b>. Explaining what is fixed is no consultation, so it is not looked at.
 *
 * <p>It changed nothing when more than {@value #PATIENCE} days after the last day for answers none of the answers was followed, not even
 * in part, and nobody was told why. That needs <b>attention</b>. A consultation that nobody answered is not looked at for this.
 *
 * <p>Against it speak answers that were followed after all, tellings, conversations in which those asked were informed since, and what
 * says, recorded late, that the subject was open.
 *
 * <p>score = 0.6 if a subject was fixed + 0.4 · share of the answers that were neither followed nor told about.
 */
final class ShamParticipation implements Rule {

    /** Days after the last day for answers within which people should know what was done with theirs. */
    static final int PATIENCE = 30;

    @Override
    public Kind kind() {
        return Kind.SHAM_PARTICIPATION;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Consulted.TEXT + "rule", PATIENCE);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        InfluenceRooms rooms = InfluenceRooms.in(situation.picture());
        return situation.picture().dossiers().of("consultation").stream()
                .map(dossier -> Consulted.of(situation, rooms, dossier))
                .flatMap(Optional::stream)
                .filter(Consulted::isSham)
                .map(Consulted::finding)
                .toList();
    }
}
