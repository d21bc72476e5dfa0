package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.events.decision.DecisionEvent.ScenarioAdded;
import nl.draagvlak.query.decision.Contact;
import nl.draagvlak.query.decision.Manner;
import nl.draagvlak.query.decision.TakenDecision;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;

/**
 * A decision that followed a blueprint: fewer than {@value #ENOUGH} scenarios to choose from when it was taken, or no rationale.
 *
 * <p>A scenario counts when it was drawn up on the day of the decision or before, and recorded before the decision was; one that is
 * recorded afterwards heals nothing. Both lacking is <b>urgent</b>, one of them <b>attention</b>. An open decision is not looked at.
 * Against it speak scenarios that came too late, and conversations on the subject in which people were asked before.
 *
 * <p>score = 0.6 · share of the {@value #ENOUGH} scenarios that lack + 0.4 if there is no rationale.
 */
final class BlueprintDecision implements Rule {

    /** Scenarios from which there was something to choose. */
    static final int ENOUGH = 2;

    private static final double SCENARIOS = 0.6;
    private static final double RATIONALE = 0.4;

    @Override
    public Kind kind() {
        return Kind.BLUEPRINT_DECISION;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of("insight.blueprint-decision.rule", ENOUGH);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.happened().decisionsTaken().stream()
                .filter(outcome -> chosenFrom(outcome).size() < ENOUGH || !explained(outcome))
                .map(outcome -> finding(situation, outcome))
                .toList();
    }

    private static List<Noted<ScenarioAdded>> chosenFrom(TakenDecision outcome) {
        return outcome.decision().scenarios().stream().filter(outcome::inTime).toList();
    }

    private static boolean explained(TakenDecision outcome) {
        return outcome.taken().value().rationale() != null;
    }

    private Finding finding(Situation situation, TakenDecision outcome) {
        Subject subject = new Subject.OfDecision(
                outcome.decision().id(), outcome.decision().question());
        List<Noted<ScenarioAdded>> chosenFrom = chosenFrom(outcome);
        int lacking = Math.max(0, ENOUGH - chosenFrom.size());
        boolean explained = explained(outcome);
        int late = outcome.decision().scenarios().size() - chosenFrom.size();
        Noticed noticed = new Noticed(kind(), subject);
        return noticed.severity(lacking > 0 && !explained ? Severity.URGENT : Severity.ATTENTION)
                .scored(
                        new Term("scenarios-lacking", (double) lacking / ENOUGH, SCENARIOS),
                        new Term("no-rationale", explained ? 0 : 1, RATIONALE))
                .title(lacking > 0 ? "title" : "unexplained.title", subject.name())
                .sayIf(lacking > 0, "scenarios", outcome.taken().effectiveOn(), chosenFrom.size())
                .sayIf(!explained, "no-rationale")
                .sayIf(late > 0, "late", late)
                .restingOn(new Evidence(situation)
                        .positions(List.of(outcome.decision().position()))
                        .positions(List.of(outcome.taken().position()))
                        .noted(chosenFrom))
                .contradictedBy(new Evidence(situation)
                        .noted(outcome.decision().scenarios().stream()
                                .filter(scenario -> !outcome.inTime(scenario))
                                .toList())
                        .noted(asked(situation, outcome)))
                .helpedBy(Approach.among(
                        situation,
                        affected(situation, outcome),
                        person -> noticed.phrase("step", situation.people().id(person), subject.name())))
                .otherwise("otherwise", subject.name());
    }

    private static List<Noted<Contact>> asked(Situation situation, TakenDecision outcome) {
        return situation.happened().hearings().on(outcome.decision().subject(), Manner.ASKED).stream()
                .filter(outcome::inTime)
                .toList();
    }

    private static BitSet affected(Situation situation, TakenDecision outcome) {
        BitSet affected = new BitSet();
        outcome.parties().forEach(party -> affected.or(situation.people().of(party)));
        return affected;
    }
}
