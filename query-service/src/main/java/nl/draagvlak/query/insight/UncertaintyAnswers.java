package nl.draagvlak.query.insight;

import java.util.List;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.uncertainty.Spread;
import nl.draagvlak.query.insight.uncertainty.Uncertainty;
import nl.draagvlak.query.timeline.Moment;

/** Tells how sure insights are, to one reader. Whoever was erased is neither proposed nor asked. */
record UncertaintyAnswers(Telling telling) {

    private static final int SHOWN = 5;
    private static final double DECIMALS = 1e4;

    UncertaintyAnswer of(Uncertainty uncertainty, Moment moment) {
        String method = uncertainty.rounds() == 0 ? "insight.uncertainty.too-large" : "insight.uncertainty.method";
        return new UncertaintyAnswer(
                moment.knownAt(),
                moment.asOf(),
                uncertainty.rounds(),
                uncertainty.seed(),
                telling.sentence(Phrase.of(method, uncertainty.rounds())),
                uncertainty.findings().stream().map(this::insight).toList(),
                uncertainty.stakeholders().stream().map(this::stakeholder).toList(),
                uncertainty.questions().stream()
                        .filter(question -> telling.names(question.doubt().ask()))
                        .map(this::question)
                        .toList());
    }

    private UncertaintyAnswer.OfInsight insight(Uncertainty.OfFinding of) {
        List<UncertaintyAnswer.OfCandidate> candidates = of.candidates().stream()
                .filter(candidate -> telling.names(candidate.stakeholder()))
                .limit(SHOWN)
                .map(candidate -> new UncertaintyAnswer.OfCandidate(
                        candidate.stakeholder().value(),
                        telling.person(candidate.stakeholder()),
                        rounded(candidate.score()),
                        rounded(candidate.rank())))
                .toList();
        return new UncertaintyAnswer.OfInsight(
                of.finding().id(),
                telling.sentence(of.finding().title()),
                rounded(of.score()),
                rounded(of.rank()),
                rounded(of.found()),
                new UncertaintyAnswer.Extremes(rounded(of.best()), rounded(of.worst())),
                candidates);
    }

    private UncertaintyAnswer.OfStakeholder stakeholder(Uncertainty.OfStakeholder of) {
        return new UncertaintyAnswer.OfStakeholder(
                of.stakeholder().value(), telling.person(of.stakeholder()), rounded(of.pageRank()), rounded(of.rank()));
    }

    private UncertaintyAnswer.Question question(Uncertainty.Question question) {
        return new UncertaintyAnswer.Question(
                question.doubt().ask().value(),
                telling.person(question.doubt().ask()),
                question.doubt().about(),
                telling.sentence(question.doubt().question()),
                rounded(question.narrowing()),
                question.findings());
    }

    private static Spread rounded(Spread spread) {
        return new Spread(rounded(spread.value()), rounded(spread.low()), rounded(spread.high()));
    }

    private static double rounded(double figure) {
        return Math.round(figure * DECIMALS) / DECIMALS;
    }
}
