package nl.draagvlak.query.insight.rule;

import java.util.List;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * Parties read a decision differently: their own readings of it contradict each other.
 *
 * <p>Of each party the latest reading counts. Two contradict each other when whoever wrote one of them down said so; the words themselves
 * are not compared, because that is for people to judge. At least {@value #PARTIES} parties are needed. <b>Urgent</b> when the reading of
 * whoever decided is among them, else <b>attention</b>. When a reading was recorded makes no difference. Against it speak the readings that contradict no other.
 *
 * <p>score = 0.7 · share of the parties whose reading is known that contradict another + 0.3 if whoever decided is among them. The bounds
 * are those if the affected parties whose reading is unknown all read it as the others do, or none of them does.
 */
final class ReadDifferently implements Rule {

    /** Parties whose readings must contradict each other. */
    static final int PARTIES = 2;

    @Override
    public Kind kind() {
        return Kind.READ_DIFFERENTLY;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Readings.TEXT + "rule", PARTIES);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.picture().decisions().stream()
                .map(decision -> Readings.of(situation, decision))
                .filter(readings -> readings.atOdds().size() >= PARTIES)
                .map(Readings::finding)
                .toList();
    }
}
