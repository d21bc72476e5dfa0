package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.progress.ProgressReportEvent.ProgressReportGiven;
import nl.draagvlak.events.progress.ProgressStatus;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.measurement.Figures;
import nl.draagvlak.query.measurement.Margin;
import nl.draagvlak.query.measurement.Whose;
import nl.draagvlak.query.timeline.Noted;

/**
 * Progress was last reported green, and those who must work so do not know how their work fits the whole, or nobody asked them.
 *
 * <p>Looked at is the last report of progress, when it is green and at most {@value #FRESH} days old. A group or organisation is found
 * when its last understanding, measured at most {@value #FRESH} days before the report or after it, lies below the middle of its scale:
 * <b>urgent</b> when its whole interval does ({@link Margin}), else <b>attention</b>. When none was measured of anybody in that time, that is
 * found of the programme, as <b>attention</b>. Figures that would tell of persons are taken as not measured. Against it speak groups whose
 * understanding is not low, and participants who were noted since the report to understand it well.
 *
 * <p>score = 0.7 · how far below the middle, as a share of the way to the lower end + 0.3 if the whole interval is; 0.5 when unmeasured.
 */
final class GreenButNotUnderstood implements Rule {

    /** Days after which a report, or a figure before it, says nothing of today. */
    static final int FRESH = 90;

    private static final double MIDDLE = 0.5;
    private static final int WELL = 4;
    private static final int TENTHS = 10;
    private static final double LOW = 0.7;
    private static final double SURE = 0.3;
    private static final double UNMEASURED = 0.5;
    private static final String REPORTS = "progress-report";

    @Override
    public Kind kind() {
        return Kind.GREEN_BUT_NOT_UNDERSTOOD;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of("insight.green-but-not-understood.rule", FRESH);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return lastReport(situation)
                .filter(report -> report.value().status() == ProgressStatus.GREEN)
                .filter(report ->
                        !report.effectiveOn().isBefore(situation.asOf().minusDays(FRESH)))
                .map(report -> findings(situation, report))
                .orElse(List.of());
    }

    private static Optional<Noted<ProgressReportGiven>> lastReport(Situation situation) {
        return situation.picture().dossiers().entries(REPORTS, ProgressReportGiven.class).stream()
                .max(Recency.LATEST_LAST);
    }

    private List<Finding> findings(Situation situation, Noted<ProgressReportGiven> report) {
        LocalDate from = report.effectiveOn().minusDays(FRESH);
        Figures figures = new Figures(situation.picture());
        List<Noted<MeasurementTaken>> fresh = figures.of(Measure.UNDERSTANDING).stream()
                .filter(figure -> !figure.effectiveOn().isBefore(from))
                .toList();
        List<Noted<MeasurementTaken>> last = fresh.stream()
                .filter(figure -> figures.last(Measure.UNDERSTANDING, Whose.of(figure.value()))
                        .filter(figure::equals)
                        .isPresent())
                .toList();
        return last.isEmpty()
                ? List.of(unmeasured(situation, report))
                : last.stream()
                        .filter(GreenButNotUnderstood::low)
                        .map(figure -> low(situation, report, figure, last))
                        .toList();
    }

    private static boolean low(Noted<MeasurementTaken> figure) {
        return Figures.share(figure.value()) < MIDDLE;
    }

    private Finding low(
            Situation situation,
            Noted<ProgressReportGiven> report,
            Noted<MeasurementTaken> figure,
            List<Noted<MeasurementTaken>> last) {
        MeasurementTaken taken = figure.value();
        Measured whose = Measured.of(situation, Whose.of(taken));
        StakeholderId by = report.value().by();
        boolean sure = Margin.of(taken)
                .filter(margin -> margin.high() < (taken.least() + taken.most()) / 2)
                .isPresent();
        Noticed noticed = new Noticed(kind(), whose.subject());
        return noticed.severity(sure ? Severity.URGENT : Severity.ATTENTION)
                .scored(
                        new Term("below-middle", (MIDDLE - Figures.share(taken)) / MIDDLE, LOW),
                        new Term("surely-below", sure ? 1 : 0, SURE))
                .known(taken.sample(), 0)
                .say("green", report.effectiveOn())
                .say(
                        "low",
                        figure.effectiveOn(),
                        whose.name(),
                        tenths(taken.value()),
                        tenths(taken.most()),
                        taken.sample())
                .sayIf(!sure, "not-sure")
                .restingOn(new Evidence(situation).noted(List.of(report)).noted(List.of(figure)))
                .contradictedBy(new Evidence(situation)
                        .noted(last.stream().filter(other -> !low(other)).toList())
                        .noted(understood(situation, report, whose.people())))
                .step(by, "step-by", by == null ? whose.name() : by, whose.name())
                .helpedBy(Approach.among(
                        situation,
                        whose.people(),
                        person -> noticed.phrase("step", situation.people().id(person), whose.name())))
                .otherwise("otherwise", whose.name());
    }

    private Finding unmeasured(Situation situation, Noted<ProgressReportGiven> report) {
        StakeholderId by = report.value().by();
        Subject programme = Measured.programme(situation);
        return new Noticed(kind(), programme)
                .scored(new Term("unmeasured", 1, UNMEASURED))
                .title("unmeasured.title")
                .say("green", report.effectiveOn())
                .say("unmeasured", FRESH)
                .restingOn(new Evidence(situation).noted(List.of(report)))
                .contradictedBy(new Evidence(situation).noted(understood(situation, report, everybody(situation))))
                .step(by, "unmeasured.step", by == null ? programme.name() : by)
                .otherwise("unmeasured.otherwise");
    }

    private static BitSet everybody(Situation situation) {
        BitSet all = new BitSet();
        all.set(0, situation.people().size());
        return all;
    }

    private static List<Noted<Interaction>> understood(
            Situation situation, Noted<ProgressReportGiven> report, BitSet people) {
        return situation.picture().interactions().stream()
                .filter(met -> !met.effectiveOn().isBefore(report.effectiveOn()))
                .filter(met -> met.value().participants().stream()
                        .filter(one -> Objects.requireNonNullElse(one.understanding(), 0) >= WELL)
                        .flatMap(one -> Stream.ofNullable(situation.people().number(one.stakeholder())))
                        .anyMatch(people::get))
                .toList();
    }

    /** A figure as one writes it, with at most one decimal. */
    private static Word tenths(double value) {
        long tenths = Math.round(value * TENTHS);
        return tenths % TENTHS == 0
                ? new Word.Count(tenths / TENTHS)
                : Phrase.of("insight.word.tenths", tenths / TENTHS, tenths % TENTHS);
    }
}
