package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.publication.Publication;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.CoalitionView.Partnership;
import nl.draagvlak.query.coalition.Defence;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.publication.Debate;
import nl.draagvlak.query.timeline.Noted;

/**
 * A coalition under bad publicity, told as a finding when it held.
 *
 * @param attacks publications against the change since it was formed, by whoever did not stand for it then
 * @param defences publications for the change by affected partners within a half-life after one of those
 */
record Defended(
        Situation situation,
        CoalitionView coalition,
        List<Noted<Publication>> attacks,
        List<Noted<Publication>> defences) {

    static final String TEXT = "insight.coalition-that-held.";

    private static final double DEFENDED = 0.5;
    private static final double STAYED = 0.5;

    static Defended of(Situation situation, CoalitionView coalition) {
        Defence defence = new Defence(situation.picture());
        Debate debate = situation.happened().debate();
        List<Noted<Publication>> attacks = debate.since(coalition.formedOn()).against().stream()
                .filter(said ->
                        !standingOn(said.effectiveOn(), coalition, said.value().by()))
                .toList();
        List<Noted<Publication>> said = debate.among(speaker ->
                        coalition.carriedBy(speaker) && defence.affects(speaker) && inFavour(situation, speaker))
                .inFavour();
        return new Defended(situation, coalition, attacks, defence.answers(said, attacks));
    }

    /** Whether somebody stood for the coalition on a day already; whoever attacks it and joins later did attack it. */
    private static boolean standingOn(LocalDate day, CoalitionView coalition, StakeholderId partner) {
        Noted<Partnership> stands = coalition.partners().get(partner);
        return stands != null
                && stands.value().carries()
                && !stands.effectiveOn().isAfter(day);
    }

    private static boolean inFavour(Situation situation, StakeholderId partner) {
        Integer person = situation.people().number(partner);
        return person != null && situation.supports(person);
    }

    /** Those who defended it, in the order in which they first did. */
    List<StakeholderId> defenders() {
        return Defence.speakers(defences);
    }

    Finding finding() {
        Subject subject = new Subject.OfCoalition(coalition.id(), coalition.name());
        List<StakeholderId> defenders = defenders();
        List<Noted<Partnership>> left = coalition.partners().values().stream()
                .filter(stands -> stands.value().left())
                .toList();
        double stayed = 1 - (double) left.size() / coalition.partners().size();
        BitSet people = situation.people().numbers(defenders);
        Noticed noticed = new Noticed(Kind.COALITION_THAT_HELD, subject);
        return noticed.severity(Severity.INFO)
                .scored(
                        new Term("defended", defenders.size() / (defenders.size() + 2.0), DEFENDED),
                        new Term("stayed", stayed, STAYED))
                .known(defenders.size(), 0)
                .say(
                        "attacked",
                        attacks.size(),
                        subject.name(),
                        attacks.getLast().effectiveOn())
                .say("defended", names(defenders), defences.getLast().effectiveOn())
                .sayIf(!left.isEmpty(), "left", left.size())
                .restingOn(new Evidence(situation)
                        .positions(List.of(coalition.position()))
                        .noted(defences)
                        .noted(coalition.partners().entrySet().stream()
                                .filter(partner -> defenders.contains(partner.getKey()))
                                .map(Map.Entry::getValue)
                                .toList())
                        .stances(people))
                .contradictedBy(new Evidence(situation).noted(attacks).noted(left))
                .helpedBy(Approach.among(
                        situation,
                        people,
                        person -> noticed.phrase("step", situation.people().id(person), subject.name())))
                .otherwise("otherwise", subject.name());
    }

    private static Word names(List<StakeholderId> people) {
        return new Word.Listing(people.stream().<Word>map(Word.Someone::new).toList());
    }
}
