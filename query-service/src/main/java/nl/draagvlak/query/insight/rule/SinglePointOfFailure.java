package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Crossing;
import nl.draagvlak.query.insight.situation.Separation;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * One stakeholder without whom others are cut off. Either two sides that must work together (see {@link MissingBridgeBuilder}) have a path
 * of influence now and would have none, or the network of influence, directions left aside, would lose at least {@value #FEWEST} others
 * and 5% of all from its largest remaining part.
 *
 * <p><b>Urgent</b> when the stakeholder is known to go within {@value Situation#SOON} days, else <b>attention</b>. Somebody who is the only
 * one known on a side is not named for that side, because then too few people are known there and not one too important, unless a last
 * day is known.
 *
 * <p>score = 0.4 · min(1, crossings cut / 2) + 0.3 · min(1, 2 · share of people cut off) + 0.3 · nearness of the last day (1 within
 * {@value Situation#SOON} days, falling to 0 at a year, 0 when none is known). Where anybody concerned has no known tie or meeting, that
 * one may be the way round: the lower bound keeps the last day only.
 */
final class SinglePointOfFailure implements Rule {

    /** Fewest people cut off that count as a split. */
    static final int FEWEST = 2;

    /** Fewest people cut off that count as a split, as a share of all. */
    static final double SHARE = 0.05;

    @Override
    public Kind kind() {
        return Kind.SINGLE_POINT_OF_FAILURE;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of(Linchpin.TEXT + "rule", FEWEST, new Word.Share(SHARE), Situation.SOON);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        Separation separation = situation.separation();
        return IntStream.range(0, situation.people().size())
                .mapToObj(person -> new Linchpin(
                        situation, person, crossings(situation, person), split(situation, separation, person)))
                .filter(Linchpin::holdsSomething)
                .map(Linchpin::finding)
                .toList();
    }

    private static List<Crossing> crossings(Situation situation, int person) {
        return situation.crossings().stream()
                .filter(crossing -> crossing.hinges().contains(person))
                .filter(crossing -> situation.departure(person) != null || !aloneOnASide(crossing, person))
                .toList();
    }

    private static boolean aloneOnASide(Crossing crossing, int person) {
        return crossing.one().size() == 1 && crossing.one().members().get(person)
                || crossing.other().size() == 1 && crossing.other().members().get(person);
    }

    private static BitSet split(Situation situation, Separation separation, int person) {
        int cutOff = separation.cutOff(person);
        boolean splits =
                cutOff >= FEWEST && cutOff >= SHARE * situation.people().size();
        return splits ? separation.cutOffPart(person) : new BitSet();
    }
}
