package nl.draagvlak.query.insight.uncertainty;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.draagvlak.query.insight.uncertainty.Uncertainty.OfFinding;
import nl.draagvlak.query.picture.Picture;
import nl.draagvlak.query.work.Course;

/**
 * By how much an answer is expected to narrow the intervals.
 *
 * <p>For each question on the shortlist the rules are applied twice more: to today's picture with the answer yes, and with the answer no.
 * If a score is then m₁ or m₀, the answer takes p(1−p)(m₁−m₀)² away from the variance that the score has over the worlds, and the interval
 * shrinks as the deviation does: by width · (1 − √(1 − that/variance)). What the worlds themselves suggest only serves to choose the
 * shortlist: among thousands of doubts some go together with a score by chance in every sample. Interplay of answers is left out.
 *
 * @param today the picture in doubt
 * @param likely places of the doubts that are looked at whatever the worlds suggest
 */
record Narrowing(Picture today, List<Round> rounds, List<Doubt> doubts, List<OfFinding> findings, Set<Integer> likely) {

    /** How many questions are looked at closely. */
    static final int SHORTLIST = 24;

    private static final int MOST = 3;

    private record Suggested(int doubt, double share) {}

    private record Part(String finding, double narrowing) {}

    List<Uncertainty.Question> best() {
        List<Integer> shortlist = shortlist();
        Course course = Course.current();
        course.expect(shortlist.size());
        return shortlist.parallelStream()
                .map(this::question)
                .peek(_ -> course.step())
                .filter(question -> question.narrowing() > 0)
                .toList()
                .stream()
                .sorted(Comparator.comparingDouble(Uncertainty.Question::narrowing)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private List<Integer> shortlist() {
        List<double[]> scores = findings.stream().map(this::scores).toList();
        List<Integer> list =
                new ArrayList<>(likely.stream().sorted().limit(SHORTLIST / 2).toList());
        IntStream.range(0, rounds.isEmpty() ? 0 : doubts.size())
                .filter(doubt -> !list.contains(doubt))
                .mapToObj(doubt -> new Suggested(
                        doubt,
                        scores.stream().mapToDouble(each -> share(doubt, each)).sum()))
                .filter(suggested -> suggested.share() > 0)
                .sorted(Comparator.comparingDouble(Suggested::share).reversed())
                .limit(SHORTLIST - list.size())
                .forEach(suggested -> list.add(suggested.doubt()));
        return List.copyOf(list);
    }

    private Uncertainty.Question question(int place) {
        Doubt doubt = doubts.get(place);
        Round yes = answered(doubt, true);
        Round no = answered(doubt, false);
        double chance = doubt.likelihood() * (1 - doubt.likelihood());
        List<Part> parts = new ArrayList<>();
        for (OfFinding finding : findings) {
            String id = finding.finding().id();
            double all = variance(scores(finding));
            double apart = yes.score(id) - no.score(id);
            double share = all <= 0 ? 0 : Math.clamp(chance * apart * apart / all, 0, 1);
            double narrowing = finding.score().width() * (1 - Math.sqrt(1 - share));
            if (narrowing > 0) {
                parts.add(new Part(id, narrowing));
            }
        }
        parts.sort(Comparator.comparingDouble(Part::narrowing).reversed());
        return new Uncertainty.Question(
                doubt,
                parts.stream().mapToDouble(Part::narrowing).sum(),
                parts.stream().map(Part::finding).toList());
    }

    /** What is found today if one doubt is settled and everything else stays as it is. */
    private Round answered(Doubt doubt, boolean yes) {
        BitSet so = new BitSet(1);
        so.set(0, yes);
        return Round.in(new World(List.of(doubt), so).of(today), so);
    }

    private double[] scores(OfFinding finding) {
        return rounds.stream()
                .mapToDouble(round -> round.score(finding.finding().id()))
                .toArray();
    }

    private static double variance(double[] scores) {
        double sum = 0;
        double squares = 0;
        for (double score : scores) {
            sum += score;
            squares += score * score;
        }
        double mean = sum / scores.length;
        return scores.length == 0 ? 0 : Math.max(0, squares / scores.length - mean * mean);
    }

    /** The share of the variance of a score over the worlds that lies between those with one answer and those with the other, 0 to 1. */
    private double share(int doubt, double[] scores) {
        double[] sum = new double[2];
        int[] count = new int[2];
        for (int round = 0; round < scores.length; round++) {
            int answer = rounds.get(round).so().get(doubt) ? 1 : 0;
            count[answer]++;
            sum[answer] += scores[round];
        }
        double all = variance(scores);
        if (count[0] == 0 || count[1] == 0 || all <= 0) {
            return 0;
        }
        double apart = sum[1] / count[1] - sum[0] / count[0];
        return (double) count[0] * count[1] / scores.length / scores.length * apart * apart / all;
    }
}
