package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Crossing;
import nl.draagvlak.query.insight.situation.Departures.Departure;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * Who could take over from somebody, or stand beside that one, so that nothing comes apart.
 *
 * @param crossings the crossings that would be cut
 * @param cutOff those who would lose touch with the largest remaining part
 */
record TakingOver(Situation situation, int person, List<Crossing> crossings, BitSet cutOff) {

    private static final int NAMED = 2;

    /** The best of them, with what to do first. */
    List<Candidate> best() {
        BridgeBuilders builders = crossings.isEmpty()
                ? new BridgeBuilders(
                        situation, Phrase.of(Linchpin.TEXT + "part"), cutOff, Phrase.of(Linchpin.TEXT + "rest"), rest())
                : BridgeBuilders.between(situation, crossings.getFirst());
        return builders.without(List.of(person)).stream().map(this::takingOver).toList();
    }

    private BitSet rest() {
        return Linchpin.rest(situation, person, cutOff);
    }

    private Candidate takingOver(Candidate candidate) {
        Departure departure = situation.departure(person);
        Phrase how = crossings.isEmpty() ? reachOut(candidate.stakeholder()) : candidate.nextStep();
        Phrase step = departure == null
                ? Phrase.of(Linchpin.TEXT + "take-over", someone(), candidate.stakeholder(), how)
                : Phrase.of(
                        Linchpin.TEXT + "take-over-before",
                        someone(),
                        candidate.stakeholder(),
                        how,
                        new Word.Day(departure.lastDay()));
        return candidate.with(step);
    }

    /** Whom to get in touch with on the other side of the split: those who reach most. */
    private Phrase reachOut(StakeholderId candidate) {
        Integer number = situation.people().number(candidate);
        BitSet others = number != null && cutOff.get(number) ? rest() : cutOff;
        List<Word> best = others.stream()
                .boxed()
                .sorted(Comparator.comparing(situation.reach()::of).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(NAMED)
                .<Word>map(each -> new Word.Someone(situation.people().id(each)))
                .toList();
        return Phrase.of(Linchpin.TEXT + "reach-out", candidate, new Word.Listing(best));
    }

    private Word someone() {
        return new Word.Someone(situation.people().id(person));
    }
}
