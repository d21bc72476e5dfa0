package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.condition.ConditionEvent.ConditionAssessed;
import nl.draagvlak.events.condition.Met;
import nl.draagvlak.events.programme.ProgrammeEvent.TransitionMomentMoved;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.learning.Readiness;
import nl.draagvlak.query.timeline.Noted;

/**
 * The transition moment was put off for a group, although another route was possible and all was ready.
 *
 * <p>Of each group the last move of its moment counts. It is found when it leads to a day at least {@value #PUT_OFF} days later
 * than held for the group before, names an
 * alternative that was considered, and, when it was decided, every readiness condition that concerns the group was on record as fulfilled,
 * and there was at least one. What was looked at afterwards, or recorded afterwards, was not known and does not count. <b>Urgent</b> while
 * the moment that held before lies ahead, because the other route can still be taken; else <b>attention</b>. Against it speak conditions
 * that were seen not to be fulfilled since.
 *
 * <p>score = 0.6 · days it was put off, as a share of {@value #FAR} at most + 0.4 · c/(c + 1), c the conditions that were fulfilled.
 */
final class LaggardsSetThePace implements Rule {

    /** Days of delay from which it is reported. */
    static final int PUT_OFF = 14;

    /** Days of delay that count in full. */
    static final int FAR = 180;

    private static final double DELAY = 0.6;
    private static final double READY = 0.4;

    @Override
    public Kind kind() {
        return Kind.LAGGARDS_SET_THE_PACE;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of("insight.laggards-set-the-pace.rule", PUT_OFF);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.picture().programme().targetGroups().stream()
                .flatMap(group -> finding(situation, group.id()).stream())
                .toList();
    }

    private Optional<Finding> finding(Situation situation, TargetGroupId group) {
        return lastMove(situation, group)
                .filter(move -> move.value().alternative() != null)
                .flatMap(move -> heldBefore(situation, move)
                        .filter(before ->
                                !before.plusDays(PUT_OFF).isAfter(move.value().moment()))
                        .filter(_ -> ready(conditions(situation, group), move))
                        .map(before -> finding(situation, group, move, before)));
    }

    private static Optional<Noted<TransitionMomentMoved>> lastMove(Situation situation, TargetGroupId group) {
        return situation.picture().programme().moves().stream()
                .filter(move -> group.equals(move.value().forGroup()))
                .max(Recency.LATEST_LAST);
    }

    /** The moment that held for the group before: its own earlier one, else the one for everyone. */
    private static Optional<LocalDate> heldBefore(Situation situation, Noted<TransitionMomentMoved> move) {
        TargetGroupId group = Objects.requireNonNull(move.value().forGroup());
        return situation.picture().programme().moves().stream()
                .filter(other ->
                        !other.equals(move) && group.equals(other.value().forGroup()))
                .max(Recency.LATEST_LAST)
                .map(other -> other.value().moment())
                .or(() -> Optional.ofNullable(situation.picture().programme().transitionMoment()));
    }

    private static List<Readiness> conditions(Situation situation, TargetGroupId group) {
        return Readiness.of(situation.picture()).stream()
                .filter(condition -> condition.concerns(group, null))
                .toList();
    }

    private static boolean ready(List<Readiness> conditions, Noted<TransitionMomentMoved> move) {
        List<Readiness> then = conditions.stream()
                .filter(condition -> known(condition.named(), move))
                .toList();
        return !then.isEmpty()
                && then.stream().allMatch(condition -> seen(condition, move)
                        .filter(looked -> looked.value().met() == Met.YES)
                        .isPresent());
    }

    /** How a condition was last on record when the move was decided. */
    private static Optional<Noted<ConditionAssessed>> seen(Readiness condition, Noted<TransitionMomentMoved> move) {
        return condition.assessed().stream()
                .filter(looked -> known(looked, move))
                .max(Recency.LATEST_LAST);
    }

    private static boolean known(Noted<?> noted, Noted<TransitionMomentMoved> move) {
        return noted.position() < move.position() && !noted.effectiveOn().isAfter(move.effectiveOn());
    }

    private Finding finding(
            Situation situation, TargetGroupId group, Noted<TransitionMomentMoved> move, LocalDate before) {
        Subject subject = new Subject.OfGroup(group);
        List<Noted<ConditionAssessed>> ready = conditions(situation, group).stream()
                .flatMap(condition -> seen(condition, move).stream())
                .toList();
        long delay = ChronoUnit.DAYS.between(before, move.value().moment());
        boolean ahead = before.isAfter(situation.asOf());
        BitSet members = situation.people().of(group);
        Noticed noticed = new Noticed(kind(), subject);
        return noticed.severity(ahead ? Severity.URGENT : Severity.ATTENTION)
                .scored(
                        new Term("delay", Math.min(1, (double) delay / FAR), DELAY),
                        new Term("ready", ready.size() / (ready.size() + 1.0), READY))
                .say(
                        "moved",
                        move.effectiveOn(),
                        subject.name(),
                        before,
                        move.value().moment())
                .say("alternative")
                .say("ready", ready.size())
                .sayIf(ahead, "ahead", before)
                .restingOn(new Evidence(situation).noted(List.of(move)).noted(ready))
                .contradictedBy(new Evidence(situation).noted(unreadySince(situation, group, move)))
                .helpedBy(Approach.among(
                        situation,
                        members,
                        person -> noticed.phrase("step", situation.people().id(person), before)))
                .otherwise("otherwise", subject.name());
    }

    private static List<Noted<ConditionAssessed>> unreadySince(
            Situation situation, TargetGroupId group, Noted<TransitionMomentMoved> move) {
        return conditions(situation, group).stream()
                .flatMap(condition -> condition.assessed().stream())
                .flatMap(looked ->
                        known(looked, move) || looked.value().met() == Met.YES ? Stream.empty() : Stream.of(looked))
                .toList();
    }
}
