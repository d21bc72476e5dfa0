package nl.draagvlak.query.insight.rule;

import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Interval;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Score;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Step;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import org.jspecify.annotations.Nullable;

/**
 * Puts a finding together. Texts are named within the kind: {@code say("why")} is {@code insight.<kind>.why}. What is not given is nothing:
 * no interval beyond the score, nobody asked or unknown, no evidence.
 */
final class Noticed {

    private final Kind kind;
    private final List<Subject> subjects;
    private final List<Phrase> told = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Severity severity = Severity.ATTENTION;
    private Score score = Score.of();
    private @Nullable Interval interval;
    private Known known = new Known(0, 0);
    private Phrase title;
    private List<Long> evidence = List.of();
    private List<Long> counterEvidence = List.of();
    private List<Candidate> candidates = List.of();

    Noticed(Kind kind, Subject... subjects) {
        this.kind = kind;
        this.subjects = List.of(subjects);
        this.title = phrase("title", this.subjects.getFirst().name());
    }

    /** A text of this kind. */
    Phrase phrase(String key, Object... words) {
        return Phrase.of("insight." + kind.written() + "." + key, words);
    }

    Noticed severity(Severity given) {
        severity = given;
        return this;
    }

    /** How pressing it is; the weights add up to 1. */
    Noticed scored(Term... terms) {
        score = Score.of(terms);
        return this;
    }

    /** Where the score may lie, given what is not known. */
    Noticed between(double low, double high) {
        double value = score.value();
        interval = new Interval(Math.min(low, value), Math.max(high, value));
        return this;
    }

    /** Of how many it is known, and of how many not. */
    Noticed known(int asked, int unknown) {
        known = new Known(asked, unknown);
        return this;
    }

    /** Another title than {@code title} with the name of the first subject. */
    Noticed title(String key, Object... words) {
        title = phrase(key, words);
        return this;
    }

    /** One more sentence of the explanation. */
    Noticed say(String key, Object... words) {
        told.add(phrase(key, words));
        return this;
    }

    /** One more sentence, if it applies. */
    Noticed sayIf(boolean applies, String key, Object... words) {
        return applies ? say(key, words) : this;
    }

    Noticed restingOn(Evidence positions) {
        evidence = positions.ascending();
        return this;
    }

    /** What speaks against it. */
    Noticed contradictedBy(Evidence positions) {
        counterEvidence = positions.ascending();
        return this;
    }

    /** Something to do with somebody, before what comes after it. */
    Noticed step(@Nullable StakeholderId with, String key, Object... words) {
        if (with != null) {
            steps.add(new Step(with, phrase(key, words)));
        }
        return this;
    }

    /** Who could help; the next step of the best comes after the steps given before. */
    Noticed helpedBy(List<Candidate> some) {
        candidates = some;
        some.forEach(each -> steps.add(new Step(each.stakeholder(), each.nextStep())));
        return this;
    }

    /** The finding; what to do when nobody can be named comes last. */
    Finding otherwise(String key, Object... words) {
        steps.add(new Step(null, phrase(key, words)));
        return new Finding(
                kind,
                severity,
                subjects,
                score,
                interval == null ? new Interval(score.value(), score.value()) : interval,
                known,
                title,
                told,
                evidence,
                counterEvidence,
                candidates,
                steps);
    }
}
