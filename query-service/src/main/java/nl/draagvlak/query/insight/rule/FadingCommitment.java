package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.coalition.CoalitionView;
import nl.draagvlak.query.coalition.CoalitionView.Partnership;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.timeline.Noted;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of a partner to a coalition, told as a finding when it is past its half-life.
 *
 * @param person the partner
 * @param stands how far it goes, and since when that was not said again
 * @param met the last interaction with it; null when there was none
 */
record FadingCommitment(
        Situation situation,
        CoalitionView coalition,
        int person,
        Noted<Partnership> stands,
        @Nullable Noted<Interaction> met) {

    static final String TEXT = "insight.upkeep-overdue.";

    private static final double FADED = 0.7;
    private static final double REACH = 0.3;

    static Stream<Finding> in(Situation situation, CoalitionView coalition) {
        return coalition.partners().entrySet().stream()
                .filter(partner -> partner.getValue().value().carries())
                .flatMap(partner -> Stream.ofNullable(situation.people().number(partner.getKey()))
                        .map(person -> new FadingCommitment(
                                situation,
                                coalition,
                                person,
                                partner.getValue(),
                                situation.meetings().last(person))))
                .filter(FadingCommitment::isOverdue)
                .map(FadingCommitment::finding);
    }

    private boolean isOverdue() {
        return days() > halfLife();
    }

    private LocalDate last() {
        LocalDate said = stands.effectiveOn();
        return met == null || said.isAfter(met.effectiveOn()) ? said : met.effectiveOn();
    }

    private long days() {
        return ChronoUnit.DAYS.between(last(), situation.asOf());
    }

    private int halfLife() {
        return situation.picture().programme().halfLifeDays();
    }

    private Finding finding() {
        StakeholderId partner = situation.people().id(person);
        Subject subject = new Subject.OfCoalition(coalition.id(), coalition.name());
        Term reach = new Traits(situation).reach(person, REACH).term();
        Noticed noticed = new Noticed(Kind.UPKEEP_OVERDUE, subject, new Subject.OfStakeholder(partner));
        StakeholderId by = met == null ? null : met.value().by();
        return noticed.severity(situation.happened().nearTransition() ? Severity.URGENT : Severity.ATTENTION)
                .scored(
                        new Term("faded", 1 - Math.pow(2, -(double) days() / halfLife()), FADED),
                        new Term("partner-reach", reach.value(), REACH))
                .title("title", partner, subject.name())
                .say("since", partner, stands.effectiveOn(), last(), days(), halfLife())
                .sayIf(!signs().isEmpty(), "signs")
                .restingOn(new Evidence(situation)
                        .positions(List.of(coalition.position(), stands.position()))
                        .positions(met == null ? List.of() : List.of(met.position())))
                .contradictedBy(new Evidence(situation).positions(signs()))
                .step(partner, by == null ? "step" : "step-by", partner, subject.name(), by == null ? partner : by)
                .helpedBy(Approach.among(
                        situation,
                        trusted(),
                        other -> noticed.phrase("through", situation.people().id(other), partner, subject.name())))
                .otherwise("otherwise", subject.name());
    }

    /** What was reported or said of the partner since, which may mean that more is alive than what was recorded with it. */
    private List<Long> signs() {
        StakeholderId partner = situation.people().id(person);
        return Stream.concat(
                        situation.contacts().ties(person).stream()
                                .map(ReportedTie::report)
                                .filter(report -> report.effectiveOn().isAfter(last()))
                                .map(Noted::position),
                        situation.picture().publications().stream()
                                .filter(said -> said.value().by().equals(partner)
                                        && said.effectiveOn().isAfter(last()))
                                .map(Noted::position))
                .toList();
    }

    private BitSet trusted() {
        BitSet only = new BitSet();
        only.set(person);
        return situation.listening().trustedBy(only);
    }
}
