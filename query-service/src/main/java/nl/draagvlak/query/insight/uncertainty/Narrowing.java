package nl.draagvlak.query.insight.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.draagvlak.query.insight.uncertainty.Uncertainty.OfFinding;

/**
 * By how much an answer is expected to narrow the intervals.
 *
 * <p>By the law of total variance the answer to a question leaves, on average, the variance within the worlds that give the same answer;
 * what lies between them, p(1−p)(m₁−m₀)², goes. An interval shrinks as the deviation does: by width · (1 − √(1 − between/all)). A
 * difference that may be chance (less than {@value #CLEAR} times what chance gives on average, all/rounds) does not count. Takes
 * O(doubts · findings · rounds).
 */
record Narrowing(List<Round> rounds, List<Doubt> doubts, List<OfFinding> findings) {

    private static final double CLEAR = 9;
    private static final int MOST = 3;

    private record Part(String finding, double narrowing) {}

    List<Uncertainty.Question> best() {
        List<double[]> scores = findings.stream()
                .map(each -> rounds.stream()
                        .mapToDouble(round -> round.score(each.finding().id()))
                        .toArray())
                .toList();
        return IntStream.range(0, doubts.size())
                .mapToObj(place -> question(place, scores))
                .filter(question -> question.narrowing() > 0)
                .sorted(Comparator.comparingDouble(Uncertainty.Question::narrowing)
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private Uncertainty.Question question(int doubt, List<double[]> scores) {
        List<Part> parts = new ArrayList<>();
        for (int place = 0; place < findings.size(); place++) {
            double share = share(doubt, scores.get(place));
            double narrowing = findings.get(place).score().width() * (1 - Math.sqrt(1 - share));
            if (narrowing > 0) {
                parts.add(new Part(findings.get(place).finding().id(), narrowing));
            }
        }
        parts.sort(Comparator.comparingDouble(Part::narrowing).reversed());
        return new Uncertainty.Question(
                doubts.get(doubt),
                parts.stream().mapToDouble(Part::narrowing).sum(),
                parts.stream().map(Part::finding).toList());
    }

    /** The share of the variance that the answer takes away, 0 to 1. */
    private double share(int doubt, double[] scores) {
        double[] sum = new double[2];
        double squares = 0;
        int[] count = new int[2];
        for (int round = 0; round < scores.length; round++) {
            int answer = rounds.get(round).so().get(doubt) ? 1 : 0;
            count[answer]++;
            sum[answer] += scores[round];
            squares += scores[round] * scores[round];
        }
        if (count[0] == 0 || count[1] == 0) {
            return 0;
        }
        double all = squares / scores.length - Math.pow((sum[0] + sum[1]) / scores.length, 2);
        double apart = sum[1] / count[1] - sum[0] / count[0];
        double between = (double) count[0] * count[1] / scores.length / scores.length * apart * apart;
        return all <= 0 || between < CLEAR * all / scores.length ? 0 : Math.clamp(between / all, 0, 1);
    }
}
