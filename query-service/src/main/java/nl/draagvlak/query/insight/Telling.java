package nl.draagvlak.query.insight;

import java.util.List;
import java.util.Locale;
import nl.draagvlak.events.insight.InsightEvent.InsightDismissed;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.ledger.vault.Opener;
import nl.draagvlak.query.insight.dismissal.Reviewed;
import nl.draagvlak.query.insight.finding.Bridge;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Interval;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Score;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.wording.Naming;
import nl.draagvlak.query.insight.wording.Wording;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Tells findings as insights to one reader. Whoever was erased is not proposed. */
final class Telling {

    /** How many candidates are shown. */
    private static final int SHOWN = 5;

    private static final double DECIMALS = 1e4;

    private final Wording wording;
    private final Naming naming;

    Telling(MessageSource texts, Naming naming, Locale language) {
        this.wording = new Wording(texts, naming, language);
        this.naming = naming;
    }

    Insight brief(Finding finding) {
        return told(finding, false);
    }

    /** With each candidate's score taken apart. */
    Insight full(Finding finding) {
        return told(finding, true);
    }

    /** With what people did with it. */
    Insight brief(Reviewed reviewed, Opener opener) {
        return brief(reviewed.finding()).judged(dismissal(reviewed, opener));
    }

    /** With each candidate's score taken apart, and with what people did with it. */
    Insight full(Reviewed reviewed, Opener opener) {
        return full(reviewed.finding()).judged(dismissal(reviewed, opener));
    }

    private Insight.@Nullable Dismissal dismissal(Reviewed reviewed, Opener opener) {
        Noted<InsightDismissed> noted = reviewed.dismissal();
        if (noted == null) {
            return null;
        }
        String told = reviewed.changed() ? "insight.dismissed.changed" : "insight.dismissed.holds";
        return new Insight.Dismissal(
                noted.entry(),
                noted.effectiveOn(),
                opener.text(noted.value().reason()),
                noted.position(),
                reviewed.changed(),
                wording.sentence(Phrase.of(told, noted.effectiveOn())));
    }

    /** Any sentence. */
    String sentence(Phrase phrase) {
        return wording.sentence(phrase);
    }

    /** A fixed text. */
    String text(String key) {
        return wording.text(key);
    }

    /** Somebody's name, or that it was erased. */
    String person(StakeholderId stakeholder) {
        return wording.person(stakeholder);
    }

    /** Whether somebody can still be named. */
    boolean names(StakeholderId stakeholder) {
        return naming.person(stakeholder) != null;
    }

    List<Insight.Part> parts(Score score) {
        return score.terms().stream().map(this::part).toList();
    }

    private Insight told(Finding finding, boolean inFull) {
        List<Candidate> candidates = proposed(finding);
        return new Insight(
                finding.id(),
                finding.kind(),
                finding.severity(),
                finding.subjects().stream().map(Subject::id).toList(),
                rounded(finding.score().value()),
                rounded(finding.interval()),
                finding.known(),
                wording.sentence(finding.title()),
                wording.sentences(finding.explanation()),
                finding.evidence(),
                candidates.stream()
                        .map(candidate -> proposed(candidate, inFull))
                        .toList(),
                wording.sentence(suggestion(finding)),
                finding.counterEvidence(),
                finding.fingerprint(),
                null);
    }

    /** Those who are shown as candidates. */
    List<Candidate> proposed(Finding finding) {
        return finding.candidates().stream()
                .filter(candidate -> naming.person(candidate.stakeholder()) != null)
                .limit(SHOWN)
                .toList();
    }

    private Phrase suggestion(Finding finding) {
        return finding.steps().stream()
                .filter(step -> step.with() == null || naming.person(step.with()) != null)
                .findFirst()
                .orElseThrow()
                .told();
    }

    private Insight.Proposed proposed(Candidate candidate, boolean inFull) {
        Bridge bridge = candidate.bridge();
        return new Insight.Proposed(
                candidate.stakeholder().value(),
                wording.person(candidate.stakeholder()),
                rounded(candidate.score().value()),
                wording.clauses(candidate.why()),
                inFull ? wording.sentence(candidate.nextStep()) : null,
                inFull ? parts(candidate.score()) : null,
                bridge == null ? null : bridge.ties(),
                bridge == null
                        ? null
                        : new Insight.Changes(
                                rounded(bridge.paths()), rounded(bridge.reached()), rounded(bridge.fragmentation())));
    }

    private Insight.Part part(Term term) {
        return new Insight.Part(
                term.name(),
                wording.text("insight.term." + term.name()),
                rounded(term.value()),
                term.weight(),
                rounded(term.contribution()),
                term.evidence());
    }

    private static Bridge.Change rounded(Bridge.Change change) {
        return new Bridge.Change(rounded(change.before()), rounded(change.after()));
    }

    private static Interval rounded(Interval interval) {
        return new Interval(rounded(interval.low()), rounded(interval.high()));
    }

    private static double rounded(double figure) {
        return Math.round(figure * DECIMALS) / DECIMALS;
    }
}
