package nl.draagvlak.query.insight.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the few who together cover an audience, after those who speak to it already: {@link GreedyCover}, and {@link BestCover} where
 * there are few enough candidates to prove how good that is. Of two who add as many, whoever is known to support the change comes first,
 * then who was contacted less of late, then who was registered first.
 */
final class Covering {

    private final Situation situation;
    private final CoverQuestion question;
    private final Askable askable;
    private final BitSet everyone = new BitSet();
    private final BitSet standing = new BitSet();
    private final BitSet before = new BitSet();
    private final List<Integer> candidates = new ArrayList<>();
    private final List<int[]> covers = new ArrayList<>();
    private final BitSet coverable;
    private final BitSet outOfReach = new BitSet();
    private final Map<Integer, Hindrance> leftOut = new TreeMap<>();

    private Covering(Situation situation, CoverQuestion question) {
        this.situation = situation;
        this.question = question;
        this.askable = new Askable(situation, question);
        question.audiences().forEach(this::begin);
        this.coverable = (BitSet) before.clone();
        judge();
    }

    static Cover of(Situation situation, CoverQuestion question) {
        return new Covering(situation, question).cover();
    }

    private void begin(Audience audience) {
        everyone.or(audience.members());
        audience.speakers().stream().filter(Speaker::counts).forEach(speaker -> {
            standing.set(speaker.person());
            before.or(askable.covered(audience, speaker.person()));
        });
    }

    private void judge() {
        askable.thought().stream()
                .filter(person -> !standing.get(person))
                .boxed()
                .sorted(preference())
                .forEach(this::judge);
    }

    private void judge(int person) {
        Hindrance hindrance = askable.hindrance(person);
        if (hindrance == Hindrance.OUTSIDER || hindrance == Hindrance.NOT_AT_THE_TOP) {
            return;
        }
        BitSet covered = askable.covered(person);
        if (hindrance != null) {
            leftOut(person, hindrance, covered);
        } else if (!covered.isEmpty()) {
            candidates.add(person);
            covers.add(covered.stream().toArray());
            coverable.or(covered);
        }
    }

    /** Of who is left out, only those are told of who would have covered others. */
    private void leftOut(int person, Hindrance hindrance, BitSet would) {
        would.clear(person);
        if (!would.isEmpty()) {
            leftOut.put(person, hindrance);
            outOfReach.or(would);
        }
    }

    private Comparator<Integer> preference() {
        return Comparator.comparing((Integer person) -> -known(situation.stance(person)))
                .thenComparing(askable::contacts)
                .thenComparing(Comparator.naturalOrder());
    }

    private static int known(@Nullable Noted<Stance> stance) {
        return stance == null ? 0 : stance.value().value();
    }

    private Cover cover() {
        BitSet covered = (BitSet) before.clone();
        List<Cover.Step> steps = new ArrayList<>();
        for (int person : question.required()) {
            List<Integer> added =
                    GreedyCover.added(askable.covered(person).stream().toArray(), covered);
            added.forEach(covered::set);
            steps.add(new Cover.Step(person, added, true));
        }
        BitSet first = (BitSet) covered.clone();
        int left = question.most() - steps.size();
        for (GreedyCover.Step step : GreedyCover.of(covers, first, left)) {
            steps.add(new Cover.Step(candidates.get(step.candidate()), step.added(), false));
            step.added().forEach(covered::set);
        }
        return new Cover(
                question,
                everyone,
                standing,
                before,
                steps,
                candidates.size(),
                coverable.cardinality(),
                covers.stream()
                        .mapToInt(each -> GreedyCover.added(each, first).size())
                        .max()
                        .orElse(0),
                leftOut,
                uncovered(covered),
                best(first, left));
    }

    private Cover.@Nullable Best best(BitSet first, int left) {
        if (candidates.size() > BestCover.MOST) {
            return null;
        }
        BestCover best = BestCover.of(covers, first, left);
        return new Cover.Best(best.candidates().stream().map(candidates::get).toList(), best.covered());
    }

    private Map<Integer, Cover.Uncovered> uncovered(BitSet covered) {
        Map<Integer, Cover.Uncovered> uncovered = new TreeMap<>();
        BitSet rest = (BitSet) everyone.clone();
        rest.andNot(covered);
        rest.stream()
                .forEach(person -> uncovered.put(
                        person,
                        coverable.get(person)
                                ? Cover.Uncovered.LIMITS
                                : outOfReach.get(person)
                                        ? Cover.Uncovered.ONLY_LEFT_OUT
                                        : Cover.Uncovered.NOBODY_KNOWN));
        return uncovered;
    }
}
