package nl.draagvlak.query.insight.rule;

import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.measurement.Measure;
import nl.draagvlak.events.measurement.MeasurementEvent.MeasurementTaken;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.learning.Readiness;
import nl.draagvlak.query.measurement.Figures;
import nl.draagvlak.query.measurement.Margin;
import nl.draagvlak.query.measurement.Whose;
import nl.draagvlak.query.timeline.Noted;

/**
 * What is said to be taken up lies far above what was seen of it. It may be loose coupling, a façade that lets the work go on behind it;
 * it does not prove one.
 *
 * <p>Of everyone of whom there is both, the last claim and the last observation are compared, as shares of their scales, when at most
 * {@value #TOGETHER} days lie between them. Found is a claim that lies at least {@value #WIDE_PERCENT} of a hundred above what was seen and
 * outside its interval ({@link Margin}): <b>urgent</b> from {@value #GAPING_PERCENT} of a hundred on, else <b>attention</b>. Figures that
 * would tell of persons do not count. Against it speak readiness conditions that were not fulfilled, and earlier observations that came
 * nearer to the claim.
 *
 * <p>score = 0.7 · distance + 0.3 · how much of the claim's way to the interval's upper end is beyond doubt, (claim − high)/(1 − high).
 */
final class Facade implements Rule {

    /** Days within which a claim and an observation are about the same time. */
    static final int TOGETHER = 90;

    /** Distance in hundredths from which it is reported. */
    static final int WIDE_PERCENT = 25;

    /** Distance in hundredths from which it is urgent. */
    static final int GAPING_PERCENT = 50;

    private static final double DISTANCE = 0.7;
    private static final double BEYOND = 0.3;
    private static final double HUNDRED = 100.0;
    private static final double ROUNDING = 1e-9;

    /** The last claim and the last observation of somebody. */
    private record Pair(Whose whose, Noted<MeasurementTaken> claimed, Noted<MeasurementTaken> observed) {

        double distance() {
            return claim() - seen();
        }

        double claim() {
            return Figures.share(claimed.value());
        }

        double seen() {
            return Figures.share(observed.value());
        }

        /** The upper end of the interval of what was seen, as a share. */
        double high() {
            MeasurementTaken taken = observed.value();
            return Margin.of(taken)
                    .map(margin -> (margin.high() - taken.least()) / (taken.most() - taken.least()))
                    .orElse(1.0);
        }

        boolean together() {
            return Math.abs(ChronoUnit.DAYS.between(claimed.effectiveOn(), observed.effectiveOn())) <= TOGETHER;
        }

        boolean wide() {
            return distance() >= WIDE_PERCENT / HUNDRED - ROUNDING && claim() > high();
        }
    }

    @Override
    public Kind kind() {
        return Kind.FACADE;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of("insight.facade.rule", WIDE_PERCENT, TOGETHER, GAPING_PERCENT);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        Figures figures = new Figures(situation.picture());
        return figures.of(Measure.ADOPTION_OBSERVED).stream()
                .map(observed -> Whose.of(observed.value()))
                .distinct()
                .flatMap(whose -> pair(figures, whose))
                .filter(pair -> pair.together() && pair.wide())
                .map(pair -> finding(situation, figures, pair))
                .toList();
    }

    private static Stream<Pair> pair(Figures figures, Whose whose) {
        return figures
                .last(Measure.ADOPTION_CLAIMED, whose)
                .flatMap(claimed -> figures.last(Measure.ADOPTION_OBSERVED, whose)
                        .map(observed -> new Pair(whose, claimed, observed)))
                .stream();
    }

    private Finding finding(Situation situation, Figures figures, Pair pair) {
        Measured whose = Measured.of(situation, pair.whose());
        List<Readiness> unready = unready(situation, pair.whose());
        StakeholderId organisation = pair.whose().organisation();
        Noticed noticed = new Noticed(kind(), whose.subject());
        return noticed.severity(
                        pair.distance() >= GAPING_PERCENT / HUNDRED - ROUNDING ? Severity.URGENT : Severity.ATTENTION)
                .scored(
                        new Term("distance", pair.distance(), DISTANCE),
                        new Term("beyond-doubt", (pair.claim() - pair.high()) / (1 - pair.high()), BEYOND))
                .known(pair.observed().value().sample(), 0)
                .say("claimed", pair.claimed().effectiveOn(), whose.name(), new Word.Share(pair.claim()))
                .say(
                        "observed",
                        pair.observed().effectiveOn(),
                        new Word.Share(pair.seen()),
                        pair.observed().value().sample())
                .say("may-be")
                .sayIf(!unready.isEmpty(), "unready", unready.size())
                .restingOn(
                        new Evidence(situation).noted(List.of(pair.claimed())).noted(List.of(pair.observed())))
                .contradictedBy(new Evidence(situation)
                        .noted(unready.stream()
                                .flatMap(condition -> condition.last().stream())
                                .toList())
                        .noted(nearer(figures, pair)))
                .step(organisation, "step", whose.name())
                .helpedBy(Approach.among(
                        situation,
                        organisation == null ? whose.people() : near(situation, whose.people()),
                        person -> noticed.phrase("through", situation.people().id(person), whose.name())))
                .otherwise("otherwise", whose.name());
    }

    private static BitSet near(Situation situation, BitSet organisation) {
        return situation.listening().trustedBy(organisation);
    }

    private static List<Readiness> unready(Situation situation, Whose whose) {
        return Readiness.of(situation.picture()).stream()
                .filter(condition -> condition.concerns(whose.group(), whose.organisation()))
                .filter(condition -> condition.last().isPresent() && !condition.fulfilled())
                .toList();
    }

    private static List<Noted<MeasurementTaken>> nearer(Figures figures, Pair pair) {
        return figures.of(Measure.ADOPTION_OBSERVED).stream()
                .filter(other -> Whose.of(other.value()).equals(pair.whose()) && !other.equals(pair.observed()))
                .filter(other -> Math.abs(pair.claim() - Figures.share(other.value())) < pair.distance())
                .toList();
    }
}
