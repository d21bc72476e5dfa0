package nl.draagvlak.query.insight;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Score;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.timeline.Moment;

/** Takes the scores of findings apart for one reader. */
record Explaining(Telling telling, Happenings happenings) {

    Explanation of(Finding finding, Moment moment) {
        List<Explanation.Made> terms = terms(finding.score(), finding.evidence());
        List<Explanation.OfCandidate> candidates = telling.proposed(finding).stream()
                .map(candidate -> candidate(candidate, finding.evidence()))
                .toList();
        List<Long> positions = Stream.concat(terms.stream(), candidates.stream().flatMap(each -> each.terms().stream()))
                .flatMapToLong(Explaining::positions)
                .sorted()
                .distinct()
                .boxed()
                .toList();
        return new Explanation(
                moment.knownAt(),
                moment.asOf(),
                finding.id(),
                telling.sentence(finding.title()),
                telling.text("insight.how.sum"),
                finding.score().value(),
                terms,
                candidates,
                happenings.at(positions));
    }

    private static LongStream positions(Explanation.Made term) {
        return LongStream.concat(
                term.positions().stream().mapToLong(Long::longValue),
                term.parts().stream().mapToLong(Explanation.Part::position));
    }

    private Explanation.OfCandidate candidate(Candidate candidate, List<Long> whole) {
        return new Explanation.OfCandidate(
                candidate.stakeholder().value(),
                telling.person(candidate.stakeholder()),
                candidate.score().value(),
                terms(candidate.score(), whole));
    }

    private List<Explanation.Made> terms(Score score, List<Long> whole) {
        return score.terms().stream().map(term -> term(term, whole)).toList();
    }

    private Explanation.Made term(Term term, List<Long> whole) {
        return new Explanation.Made(
                term.name(),
                telling.text("insight.term." + term.name()),
                telling.text("insight.how." + term.name()),
                term.value(),
                term.weight(),
                term.contribution(),
                term.evidence().isEmpty() ? whole : term.evidence(),
                term.parts().stream()
                        .map(part -> new Explanation.Part(
                                part.stakeholder().value(),
                                telling.person(part.stakeholder()),
                                part.value(),
                                part.value() * term.weight(),
                                part.position()))
                        .toList());
    }
}
