package nl.draagvlak.query.insight.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule found at a moment, in no language yet.
 *
 * @param score how pressing it is among others of its severity, 0 to 1
 * @param explanation sentences
 * @param evidence ledger positions it rests on, ascending
 * @param counterEvidence ledger positions that speak against it, ascending
 * @param candidates who could help, the best first; more than are shown, because some may turn out to be erased
 * @param steps what to do next, the best first; the last one names nobody
 */
public record Finding(
        Kind kind,
        Severity severity,
        List<Subject> subjects,
        Score score,
        Interval interval,
        Known known,
        Phrase title,
        List<Phrase> explanation,
        List<Long> evidence,
        List<Long> counterEvidence,
        List<Candidate> candidates,
        List<Step> steps) {

    /** The most urgent first; between equals by kind and subjects, so that the order never depends on how they were found. */
    public static final Comparator<Finding> MOST_URGENT_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(finding -> finding.score().value(), Comparator.reverseOrder())
            .thenComparing(finding -> finding.interval().low(), Comparator.reverseOrder())
            .thenComparing(Finding::kind)
            .thenComparing(Finding::id);

    public Finding {
        subjects = List.copyOf(subjects);
        explanation = List.copyOf(explanation);
        evidence = List.copyOf(evidence);
        counterEvidence = List.copyOf(counterEvidence);
        candidates = List.copyOf(candidates);
        steps = List.copyOf(steps);
        if (!kind.form().fits(subjects.stream().map(Subject::about).toList())) {
            throw new IllegalArgumentException("not what a finding of kind " + kind.written() + " is about");
        }
    }

    /** A finding that nothing on record speaks against. */
    public Finding(
            Kind kind,
            Severity severity,
            List<Subject> subjects,
            Score score,
            Interval interval,
            Known known,
            Phrase title,
            List<Phrase> explanation,
            List<Long> evidence,
            List<Candidate> candidates,
            List<Step> steps) {
        this(
                kind,
                severity,
                subjects,
                score,
                interval,
                known,
                title,
                explanation,
                evidence,
                List.of(),
                candidates,
                steps);
    }

    /** What tells whether it is still what somebody looked at: how urgent it is and what it rests on. Sixteen letters and digits. */
    public String fingerprint() {
        return Fingerprint.of(severity + " " + evidence);
    }

    /** Its id: the kind and the subjects, so that the same finding keeps its id from moment to moment. */
    public String id() {
        return kind.written()
                + subjects.stream().map(subject -> "." + subject.id()).collect(Collectors.joining());
    }
}
