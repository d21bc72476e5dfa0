package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import nl.draagvlak.events.interaction.Intent;
import nl.draagvlak.events.interaction.Interaction;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.query.decision.Contact;
import nl.draagvlak.query.decision.Party;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.programme.ProgrammeView;
import nl.draagvlak.query.timeline.Noted;

/**
 * Those for and those against in a target group, and when the group was heard.
 *
 * @param supporting the stances of members who support the change, the earliest first
 * @param against the stances of members who are against it, the earliest first
 */
record Camps(
        Situation situation,
        ProgrammeView.TargetGroup group,
        BitSet members,
        List<Noted<Stance>> supporting,
        List<Noted<Stance>> against) {

    static final String TEXT = "insight.positions-before-hearing.";

    private static final double EVENNESS = 0.6;
    private static final double UNHEARD = 0.4;
    private static final Set<Intent> HEARING = EnumSet.of(Intent.ASK, Intent.LISTEN);

    static Camps in(Situation situation, ProgrammeView.TargetGroup group) {
        BitSet members = situation.people().of(group.id());
        return new Camps(
                situation,
                group,
                members,
                stances(situation, members, situation::supports),
                stances(situation, members, situation::against));
    }

    private static List<Noted<Stance>> stances(Situation situation, BitSet members, IntPredicate taken) {
        return members.stream()
                .filter(taken)
                .mapToObj(situation::stance)
                .flatMap(Stream::ofNullable)
                .sorted(Comparator.comparing((Noted<Stance> stance) -> stance.effectiveOn())
                        .thenComparing(Noted::position))
                .toList();
    }

    boolean stoodBeforeHearing() {
        return Math.min(supporting.size(), against.size()) >= PositionsBeforeHearing.CAMP
                && hearings().stream().noneMatch(noted -> !noted.effectiveOn().isAfter(visible()));
    }

    /** The day from which both camps were there. */
    private LocalDate visible() {
        LocalDate one = supporting.get(PositionsBeforeHearing.CAMP - 1).effectiveOn();
        LocalDate other = against.get(PositionsBeforeHearing.CAMP - 1).effectiveOn();
        return one.isAfter(other) ? one : other;
    }

    private List<Noted<Interaction>> hearings() {
        Party party = new Party.OfGroup(group.id());
        return situation.picture().interactions().stream()
                .filter(noted -> noted.value().intent() != null
                        && HEARING.contains(noted.value().intent()))
                .filter(noted -> party.reached(Contact.of(noted.value()), situation.picture()))
                .toList();
    }

    Finding finding() {
        Subject subject = new Subject.OfGroup(group.id());
        List<Noted<Interaction>> since = hearings();
        int known = situation.asked(members).cardinality();
        int unknown = members.cardinality() - known;
        double heard = since.isEmpty() ? UNHEARD : 0;
        Noticed noticed = new Noticed(Kind.POSITIONS_BEFORE_HEARING, subject);
        return noticed.severity(since.isEmpty() ? Severity.URGENT : Severity.ATTENTION)
                .scored(
                        new Term("evenness", evenness(smaller(), known), EVENNESS),
                        new Term("not-heard-since", since.isEmpty() ? 1 : 0, UNHEARD))
                .between(
                        EVENNESS * evenness(smaller(), known + unknown) + heard,
                        EVENNESS * evenness(evenest(unknown), known + unknown) + heard)
                .known(known, unknown)
                .say("camps", supporting.size(), against.size(), subject.name(), visible())
                .sayIf(since.isEmpty(), "never-heard")
                .sayIf(
                        !since.isEmpty(),
                        "heard-since",
                        since.isEmpty() ? visible() : since.getFirst().effectiveOn())
                .sayIf(unknown > 0, "unknown", unknown)
                .restingOn(new Evidence(situation)
                        .positions(List.of(group.position()))
                        .noted(supporting)
                        .noted(against))
                .contradictedBy(new Evidence(situation).noted(since))
                .helpedBy(Approach.among(
                        situation,
                        situation.people().of(new Party.OfGroup(group.id())),
                        person -> noticed.phrase("step", situation.people().id(person), subject.name())))
                .otherwise("otherwise", subject.name());
    }

    private int smaller() {
        return Math.min(supporting.size(), against.size());
    }

    private double evenest(int unknown) {
        int larger = Math.max(supporting.size(), against.size());
        return Math.min(smaller() + unknown, (smaller() + larger + unknown) / 2.0);
    }

    private static double evenness(double smaller, int all) {
        return Math.min(1, 2 * smaller / all);
    }
}
