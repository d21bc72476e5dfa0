package nl.draagvlak.query.insight.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Bridge;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.NewTie;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.situation.Span;
import nl.draagvlak.query.network.measure.CompactGraph;

/**
 * What new ties of somebody would change between two sides.
 *
 * @param graph the network of influence
 * @param hinges with whom no new tie is thought of
 * @param before how the sides are joined now
 */
record Bridging(
        Situation situation,
        CompactGraph graph,
        BitSet one,
        BitSet other,
        BitSet hinges,
        Span before,
        Map<Integer, List<NewTie>> ties,
        Map<Integer, Span> after) {

    private static final double OPENS = 0.20;
    private static final double CLOSER = 0.15;
    private static final double ACROSS = 0.10;

    /** @param hinges on whom everything hangs: a new tie with one of them would hang on that one again */
    static Bridging without(List<Integer> hinges, Situation situation, BitSet one, BitSet other) {
        CompactGraph graph = situation.influence().compact();
        BitSet apart = new BitSet();
        hinges.forEach(apart::set);
        return new Bridging(
                situation,
                graph,
                one,
                other,
                apart,
                Span.of(graph, List.of(), one, other),
                new HashMap<>(),
                new HashMap<>());
    }

    List<Trait> traits(int person) {
        Span then = after(person);
        List<NewTie> made = ties(person);
        Trait opens =
                new Trait("opens", then.paths() > before.paths() ? 1 : 0, OPENS, () -> told(made, then), List::of);
        return List.of(
                opens,
                plain("closer", before.fragmentation() - then.fragmentation(), CLOSER),
                plain("across", then.reached() - before.reached(), ACROSS));
    }

    private static Trait plain(String name, double value, double weight) {
        return new Trait(name, Math.clamp(value, 0, 1), weight, List::of, List::of);
    }

    private List<Phrase> told(List<NewTie> made, Span then) {
        if (made.isEmpty()) {
            return List.of();
        }
        List<Word> others = made.stream()
                .<Word>map(tie -> new Word.Someone(situation.people().id(tie.other())))
                .toList();
        String key = then.paths() <= before.paths() ? "none" : then.paths() == 1 ? "first" : "second";
        return List.of(Phrase.of("insight.why.bridge." + key, new Word.Listing(others)));
    }

    /** The candidate with the ties it would make. */
    Candidate shownBy(Candidate candidate) {
        Integer person = situation.people().number(candidate.stakeholder());
        if (person == null || ties(person).isEmpty()) {
            return candidate;
        }
        Span then = after(person);
        return candidate.making(new Bridge(
                ties(person).stream()
                        .map(tie -> new Bridge.Tie(id(tie.one()), id(tie.other())))
                        .toList(),
                new Bridge.Change(before.paths(), then.paths()),
                new Bridge.Change(before.reached(), then.reached()),
                new Bridge.Change(before.fragmentation(), then.fragmentation())));
    }

    private StakeholderId id(int person) {
        return situation.people().id(person);
    }

    private Span after(int person) {
        return after.computeIfAbsent(person, each -> Span.of(graph, ties(each), one, other));
    }

    private List<NewTie> ties(int person) {
        return ties.computeIfAbsent(person, each -> {
            List<NewTie> made = new ArrayList<>();
            towards(each, one).ifPresent(made::add);
            towards(each, other).ifPresent(made::add);
            return List.copyOf(made);
        });
    }

    /** With whom somebody would get in touch in a world it does not belong to: those who are not against it first, then who reaches most. */
    private Optional<NewTie> towards(int person, BitSet world) {
        if (world.get(person)
                || world.stream().anyMatch(each -> graph.hasArc(person, each) && graph.hasArc(each, person))) {
            return Optional.empty();
        }
        return world.stream()
                .filter(each -> !hinges.get(each))
                .boxed()
                .min(Comparator.comparing((Integer each) -> situation.against(each))
                        .thenComparing(each -> -situation.reach().of(each))
                        .thenComparing(Comparator.naturalOrder()))
                .map(each -> new NewTie(person, each));
    }
}
