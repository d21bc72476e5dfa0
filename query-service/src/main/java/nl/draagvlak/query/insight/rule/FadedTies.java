package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.situation.Crossing;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.network.ReportedTie;

/** The direct ties between two sides that must work together, told as a finding when all of them are past their half-life. */
record FadedTies(Situation situation, Crossing crossing, List<Used> ties) {

    /** A tie, and the last day on which it was reported or seen at work. */
    private record Used(ReportedTie tie, LocalDate last) {}

    static Stream<Finding> of(Situation situation, Crossing crossing) {
        List<Used> ties = crossing.one().members().stream()
                .boxed()
                .flatMap(person -> situation.contacts().ties(person).stream()
                        .filter(tie -> crossing.other()
                                .members()
                                .get(situation.contacts().other(tie, person)))
                        .map(tie -> new Used(tie, last(situation, tie, person))))
                .toList();
        FadedTies faded = new FadedTies(situation, crossing, ties);
        return ties.isEmpty() || faded.days() <= faded.halfLife() ? Stream.empty() : Stream.of(faded.finding());
    }

    private static LocalDate last(Situation situation, ReportedTie tie, int person) {
        LocalDate reported = tie.report().effectiveOn();
        LocalDate met =
                situation.meetings().lastTogether(person, situation.contacts().other(tie, person));
        return met == null || reported.isAfter(met) ? reported : met;
    }

    private LocalDate latest() {
        return ties.stream().map(Used::last).max(Comparator.naturalOrder()).orElseThrow();
    }

    private long days() {
        return ChronoUnit.DAYS.between(latest(), situation.asOf());
    }

    private int halfLife() {
        return situation.picture().programme().halfLifeDays();
    }

    private Finding finding() {
        Subject one = crossing.one().subject();
        Subject other = crossing.other().subject();
        Noticed noticed = new Noticed(Kind.UPKEEP_OVERDUE, one, other);
        return noticed.scored(new Term("faded", 1 - Math.pow(2, -(double) days() / halfLife()), 1))
                .title("ties.title", one.name(), other.name())
                .say("ties", ties.size(), one.name(), other.name(), latest(), halfLife())
                .restingOn(new Evidence(situation)
                        .positions(crossing.one().evidence())
                        .positions(crossing.other().evidence())
                        .noted(ties.stream().map(used -> used.tie().report()).toList()))
                .contradictedBy(new Evidence(situation).positions(meetings()))
                .helpedBy(Approach.among(
                        situation,
                        situation
                                .people()
                                .numbers(ties.stream()
                                        .flatMap(used -> Stream.of(
                                                used.tie().from(),
                                                used.tie().report().value().to()))
                                        .toList()),
                        person -> noticed.phrase("ties.step", situation.people().id(person), one.name(), other.name())))
                .otherwise("ties.otherwise", one.name(), other.name());
    }

    /** Meetings within the half-life of people of both sides whom no tie joins; the latest first. */
    private List<Long> meetings() {
        LocalDate since = situation.asOf().minusDays(halfLife());
        return crossing.one().members().stream()
                .boxed()
                .flatMap(person -> situation.meetings().with(crossing.other().members(), person, since).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
