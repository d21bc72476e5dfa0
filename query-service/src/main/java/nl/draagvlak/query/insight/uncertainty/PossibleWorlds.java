package nl.draagvlak.query.insight.uncertainty;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.uncertainty.Uncertainty.OfCandidate;
import nl.draagvlak.query.insight.uncertainty.Uncertainty.OfFinding;
import nl.draagvlak.query.insight.uncertainty.Uncertainty.OfStakeholder;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.work.Course;

/**
 * Looks at the same rules in many possible worlds: a parametric bootstrap (Efron and Tibshirani 1993) over what is in doubt (see
 * {@link Doubt}). Worlds are drawn from a fixed seed, each round from its own, and reduced in the order of the rounds, so that the same
 * picture always gives the same answer, on however many processors.
 *
 * <p>Bounded: {@value #WORK} / (stakeholders + ties) rounds, at least {@value #FEWEST} and at most {@value #MOST}; none at all above
 * {@value #LARGEST} stakeholders and ties together, where only what is unknown about stances widens the scores.
 */
public final class PossibleWorlds {

    /** From which worlds are drawn. */
    static final long SEED = 20_260_101L;

    static final int WORK = 300_000;
    static final int FEWEST = 20;
    static final int MOST = 200;
    static final int LARGEST = 30_000;
    private static final int INFLUENTIAL = 20;

    private final Picture today;
    private final List<Finding> findings;
    private final List<Doubt> doubts;
    private final List<Round> rounds;
    private final Situation situation;
    private final Round now;

    private PossibleWorlds(Picture today, List<Finding> findings) {
        this.today = today;
        this.findings = findings;
        int count = rounds(today.stakeholders().size() + today.ties().size());
        Course course = Course.current();
        course.expect(count);
        this.situation = new Situation(today);
        this.now = Round.in(today, new BitSet());
        this.doubts = count == 0 ? List.of() : new Doubts(situation).all();
        this.rounds = IntStream.range(0, count)
                .parallel()
                .mapToObj(round -> World.drawn(doubts, SEED, round))
                .map(world -> Round.in(world.of(today), world.so()))
                .peek(_ -> course.step())
                .toList();
    }

    /** How sure the findings in a picture are. */
    public static Uncertainty of(Picture picture, List<Finding> findings) {
        return new PossibleWorlds(picture, findings).uncertainty();
    }

    static int rounds(int size) {
        return size > LARGEST ? 0 : Math.clamp(WORK / Math.max(1, size), FEWEST, MOST);
    }

    private Uncertainty uncertainty() {
        Round well = everybodyNeverAsked(1);
        Round badly = everybodyNeverAsked(-1);
        List<OfFinding> told = new ArrayList<>();
        for (int place = 0; place < findings.size(); place++) {
            told.add(of(findings.get(place), place + 1, well, badly));
        }
        return new Uncertainty(rounds.size(), SEED, List.copyOf(told), influential(), questions(told));
    }

    private List<Uncertainty.Question> questions(List<OfFinding> told) {
        return new Narrowing(today, rounds, doubts, told, new Likely(situation, doubts, now).places()).best();
    }

    private Round everybodyNeverAsked(int stance) {
        return Round.in(World.whereAllUnknownTake(stance, today), new BitSet());
    }

    private OfFinding of(Finding finding, int place, Round well, Round badly) {
        String id = finding.id();
        double value = finding.score().value();
        long found = rounds.stream()
                .filter(round -> round.findings().containsKey(id))
                .count();
        return new OfFinding(
                finding,
                spread(value, round -> round.score(id)),
                spread(place, round -> round.place(id)),
                rounds.isEmpty() ? 1 : (double) found / rounds.size(),
                Math.min(value, Math.min(well.score(id), badly.score(id))),
                Math.max(value, Math.max(well.score(id), badly.score(id))),
                candidates(finding));
    }

    private List<OfCandidate> candidates(Finding finding) {
        List<Round> where = rounds.stream()
                .filter(round -> round.findings().containsKey(finding.id()))
                .toList();
        List<OfCandidate> told = new ArrayList<>();
        for (Candidate candidate : finding.candidates()) {
            StakeholderId who = candidate.stakeholder();
            told.add(new OfCandidate(
                    who,
                    Spread.of(candidate.score().value(), figures(where, round -> round.score(finding.id(), who))),
                    Spread.of(told.size() + 1, figures(where, round -> round.place(finding.id(), who)))));
        }
        return List.copyOf(told);
    }

    private List<OfStakeholder> influential() {
        return now.places().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue()))
                .limit(INFLUENTIAL)
                .map(entry -> new OfStakeholder(
                        entry.getKey(),
                        spread(now.pageRank().getOrDefault(entry.getKey(), 0.0), round -> round.pageRank()
                                .getOrDefault(entry.getKey(), 0.0)),
                        spread(entry.getValue(), round -> round.places().getOrDefault(entry.getKey(), 0))))
                .toList();
    }

    private Spread spread(double value, ToDoubleFunction<Round> figure) {
        return Spread.of(value, figures(rounds, figure));
    }

    private static double[] figures(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).toArray();
    }
}
