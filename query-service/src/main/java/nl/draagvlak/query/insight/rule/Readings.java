package nl.draagvlak.query.insight.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.events.decision.DecisionEvent.DecisionTaken;
import nl.draagvlak.events.decision.DecisionEvent.ReadingGiven;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.decision.DecisionView;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;

/**
 * How parties read a decision, told as a finding when they read it differently.
 *
 * @param latest the latest reading of each party, in the order in which they first gave one
 */
record Readings(Situation situation, DecisionView decision, List<Noted<ReadingGiven>> latest) {

    static final String TEXT = "insight.read-differently.";

    private static final double AT_ODDS = 0.7;
    private static final double DECIDER = 0.3;

    static Readings of(Situation situation, DecisionView decision) {
        Map<StakeholderId, Noted<ReadingGiven>> latest = new LinkedHashMap<>();
        decision.readings().forEach(reading -> latest.put(reading.value().reader(), reading));
        return new Readings(situation, decision, List.copyOf(latest.values()));
    }

    /** The readings that contradict another or are contradicted by it. */
    List<Noted<ReadingGiven>> atOdds() {
        return latest.stream()
                .filter(one -> latest.stream().anyMatch(other -> contradict(one, other) || contradict(other, one)))
                .toList();
    }

    private static boolean contradict(Noted<ReadingGiven> one, Noted<ReadingGiven> other) {
        EntryId entry = other.entry();
        return one.value().contradicts().contains(entry);
    }

    Finding finding() {
        Subject subject = new Subject.OfDecision(decision.id(), decision.question());
        List<Noted<ReadingGiven>> atOdds = atOdds();
        List<Noted<ReadingGiven>> others = new ArrayList<>(latest);
        others.removeAll(atOdds);
        List<StakeholderId> readers =
                atOdds.stream().map(reading -> reading.value().reader()).toList();
        boolean decider = decider(readers);
        int silent = (int) decision.affected().stream()
                .filter(party -> latest.stream()
                        .noneMatch(reading -> reading.value().reader().equals(party)))
                .count();
        double bonus = decider ? DECIDER : 0;
        Noticed noticed = new Noticed(Kind.READ_DIFFERENTLY, subject);
        return noticed.severity(decider ? Severity.URGENT : Severity.ATTENTION)
                .scored(
                        new Term("at-odds", (double) atOdds.size() / latest.size(), AT_ODDS),
                        new Term("decider-at-odds", decider ? 1 : 0, DECIDER))
                .between(
                        AT_ODDS * atOdds.size() / (latest.size() + silent) + bonus,
                        AT_ODDS * (atOdds.size() + silent) / (latest.size() + silent) + bonus)
                .known(latest.size(), silent)
                .say("contradict", names(readers), latest.size())
                .sayIf(decider, "decider")
                .sayIf(silent > 0, "unknown", silent)
                .restingOn(new Evidence(situation)
                        .positions(List.of(decision.position()))
                        .noted(atOdds))
                .contradictedBy(new Evidence(situation).noted(others))
                .helpedBy(Approach.among(
                        situation,
                        situation.people().numbers(readers),
                        person ->
                                noticed.phrase("step", situation.people().id(person), subject.name(), names(readers))))
                .otherwise("otherwise", names(readers), subject.name());
    }

    private boolean decider(List<StakeholderId> readers) {
        Noted<DecisionTaken> taken = decision.taken();
        StakeholderId by = taken == null ? null : taken.value().by();
        return by != null && readers.contains(by);
    }

    private static Word names(List<StakeholderId> people) {
        return new Word.Listing(people.stream().<Word>map(Word.Someone::new).toList());
    }
}
