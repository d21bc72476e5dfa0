package nl.draagvlak.query.insight.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * A coalition without breadth: no real support in one or more of the domains it must rest on, while others speak against the change. So
 * the electronic patient record failed.
 *
 * <p>Real support in a domain is at least {@value #REAL} partner from it that takes part and is committed or carries the coalition in
 * public; having been invited, being sympathetic and having left are not. Others dominate when, from the day the coalition was formed until
 * its end, more publications of those who were never partners were against the change than for it (see
 * {@link nl.draagvlak.query.publication.Tendency}); if there was no such publication, when in the domains without support more known
 * stances are against than for. A coalition ends on the day its last partner left; that it fell apart is then said.
 *
 * <p><b>Urgent</b> while it stands and more than {@link #MOST} of the domains have no support, else <b>attention</b>.
 *
 * <p>score = 0.6 · share of the required domains without support + 0.4 · share of the voices of others that are against.
 */
final class CoalitionWithoutBreadth implements Rule {

    /** Partners from which a domain really supports a coalition. */
    static final int REAL = 1;

    /** Share of the required domains above which it is urgent. */
    static final double MOST = 0.5;

    @Override
    public Kind kind() {
        return Kind.COALITION_WITHOUT_BREADTH;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Breadth.TEXT + "rule", REAL, new Word.Share(MOST));
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.picture().coalitions().stream()
                .map(coalition -> new Breadth(situation, coalition))
                .filter(breadth -> !breadth.lacking().isEmpty())
                .flatMap(breadth -> Stream.of(breadth.opposition())
                        .filter(Breadth.Opposition::dominates)
                        .map(breadth::finding))
                .toList();
    }
}
