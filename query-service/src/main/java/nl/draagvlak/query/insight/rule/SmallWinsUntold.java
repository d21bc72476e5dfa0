package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.smallwin.SmallWinEvent.SmallWinTold;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.smallwin.Win;
import nl.draagvlak.query.timeline.Noted;

/**
 * A long climb in which those who did it were told of no small win, or in which there was none.
 *
 * <p>The climb is counted from the last day on which a small win was told to somebody who had a part in it; where that never was, from the
 * first interaction. It is found when it lasts more than {@value #LONG} days and there were at least {@value #STEPS} interactions in it, so
 * that nobody is reproached for standing still. Telling it to others does not end it. <b>Urgent</b> when a win of more than
 * {@value #PATIENCE} days ago lies untold, else <b>attention</b>. Against it speak wins that were told to others, and wins so fresh that
 * they may still be told.
 *
 * <p>score = 0.5 · days beyond {@value #LONG}, as a share of {@value #LONG} at most + 0.5 · u/(u + 1), u the wins that lie untold.
 */
final class SmallWinsUntold implements Rule {

    /** Days after which a climb is long. */
    static final int LONG = 90;

    /** Interactions that make it a climb. */
    static final int STEPS = 10;

    /** Days within which a win may still be told. */
    static final int PATIENCE = 14;

    private static final double CLIMB = 0.5;
    private static final double UNTOLD = 0.5;

    @Override
    public Kind kind() {
        return Kind.SMALL_WINS_UNTOLD;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of("insight.small-wins-untold.rule", LONG, STEPS, PATIENCE);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        List<Win> wins = Win.of(situation.picture());
        Optional<Noted<SmallWinTold>> lastTold = lastTold(situation, wins);
        Optional<LocalDate> from = lastTold.map(Noted::effectiveOn).or(() -> begun(situation));
        return from.filter(day -> climbed(situation, day)).map(day -> finding(situation, wins, lastTold, day)).stream()
                .toList();
    }

    private static Optional<LocalDate> begun(Situation situation) {
        return situation.picture().interactions().stream()
                .map(Noted::effectiveOn)
                .min(Comparator.naturalOrder());
    }

    private static boolean climbed(Situation situation, LocalDate from) {
        List<Noted<Interaction>> steps = situation.picture().interactions();
        return ChronoUnit.DAYS.between(from, situation.asOf()) > LONG
                && steps.stream()
                                .filter(step -> step.effectiveOn().isAfter(from))
                                .count()
                        >= STEPS;
    }

    private static Optional<Noted<SmallWinTold>> lastTold(Situation situation, List<Win> wins) {
        return wins.stream()
                .flatMap(win -> win.tellings().stream()
                        .filter(telling -> win.reachedThoseWhoDidIt(telling.value(), situation.picture())))
                .max(Recency.LATEST_LAST);
    }

    private Finding finding(
            Situation situation, List<Win> wins, Optional<Noted<SmallWinTold>> lastTold, LocalDate from) {
        List<Win> untold = wins.stream()
                .filter(win -> !win.toldToSomebodyWhoDidIt(situation.picture()))
                .toList();
        List<Win> lying = untold.stream().filter(win -> lies(situation, win)).toList();
        long days = ChronoUnit.DAYS.between(from, situation.asOf());
        Noticed noticed = new Noticed(kind(), Measured.programme(situation));
        return noticed.severity(lying.isEmpty() ? Severity.ATTENTION : Severity.URGENT)
                .scored(
                        new Term("climb", Math.min(1, (double) (days - LONG) / LONG), CLIMB),
                        new Term("untold", lying.size() / (lying.size() + 1.0), UNTOLD))
                .title(wins.isEmpty() ? "none.title" : "title")
                .say(lastTold.isPresent() ? "last-told" : "never-told", from, days)
                .sayIf(!lying.isEmpty(), "untold", lying.size(), lastAchieved(lying, from))
                .restingOn(new Evidence(situation)
                        .noted(lastTold.stream().toList())
                        .noted(lying.stream().map(Win::achieved).toList()))
                .contradictedBy(new Evidence(situation)
                        .noted(untold.stream()
                                .flatMap(win -> win.tellings().stream())
                                .toList())
                        .noted(untold.stream()
                                .filter(win -> !lying.contains(win))
                                .map(Win::achieved)
                                .toList()))
                .helpedBy(Approach.among(
                        situation,
                        doers(situation, lying),
                        person -> noticed.phrase("step", situation.people().id(person))))
                .otherwise(lying.isEmpty() ? "none.otherwise" : "otherwise");
    }

    private static boolean lies(Situation situation, Win win) {
        return win.achieved().effectiveOn().plusDays(PATIENCE).isBefore(situation.asOf());
    }

    private static LocalDate lastAchieved(List<Win> wins, LocalDate otherwise) {
        return wins.stream()
                .map(win -> win.achieved().effectiveOn())
                .max(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private static BitSet doers(Situation situation, List<Win> wins) {
        BitSet doers = new BitSet();
        wins.forEach(win -> {
            doers.or(situation.people().numbers(win.achieved().value().people()));
            win.achieved()
                    .value()
                    .groups()
                    .forEach(group -> doers.or(situation.people().of(group)));
        });
        return doers;
    }
}
