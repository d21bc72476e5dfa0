package nl.draagvlak.query.insight.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * Commitments and ties past their half-life: nobody kept them up.
 *
 * <p>A commitment is that of a partner who takes part and is committed to a coalition or carries it in public. It is past its half-life
 * when both the last interaction with the partner (a rumour is none) and the day on which the commitment was last made or confirmed are
 * more than the programme's half-life ago. <b>Urgent</b> within {@value Situation#SOON} days of the transition moment or after it, when it
 * is needed, else <b>attention</b>.
 *
 * <p>Ties are looked at where they must carry the change: the direct ties between two domains that must work together, or between board
 * and work floor. They are past their half-life when of none of them the last report or the last meeting of the two is within the
 * half-life. <b>Attention</b>. Sides without any direct tie are left to {@link MissingBridgeBuilder}.
 *
 * <p>score of a commitment = 0.7 · faded (1 − 2^(−days since / half-life)) + 0.3 · reach; of ties = faded.
 */
final class UpkeepOverdue implements Rule {

    @Override
    public Kind kind() {
        return Kind.UPKEEP_OVERDUE;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(FadingCommitment.TEXT + "rule", Situation.SOON);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return Stream.concat(
                        situation.picture().coalitions().stream()
                                .flatMap(coalition -> FadingCommitment.in(situation, coalition)),
                        situation.crossings().stream().flatMap(crossing -> FadedTies.of(situation, crossing)))
                .toList();
    }
}
