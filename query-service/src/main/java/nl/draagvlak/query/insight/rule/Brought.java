package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.intervention.InterventionEvent.EffectObserved;
import nl.draagvlak.events.intervention.InterventionEvent.InterventionPlanned;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.events.stakeholder.TieKind;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.intervention.InterventionView;
import nl.draagvlak.query.network.ReportedTie;
import nl.draagvlak.query.timeline.Noted;

/**
 * A message that somebody brings, told as a finding when the audience does not trust who brings it.
 *
 * @param audience for whom it is, without the messenger
 */
record Brought(Situation situation, InterventionView intervention, StakeholderId messenger, BitSet audience) {

    static final String TEXT = "insight.wrong-messenger.";

    private static final double KNOWN = 0.6;
    private static final double BACKFIRED = 0.4;
    private static final double WORST = 2;

    /** Empty when there is no messenger, or it was cancelled. */
    static Stream<Brought> in(Situation situation, InterventionView intervention) {
        StakeholderId messenger = intervention.plan().value().messenger();
        if (messenger == null || intervention.cancelled()) {
            return Stream.empty();
        }
        BitSet audience = audience(situation, intervention.plan().value());
        Integer self = situation.people().number(messenger);
        if (self != null) {
            audience.clear(self);
        }
        return Stream.of(new Brought(situation, intervention, messenger, audience));
    }

    private static BitSet audience(Situation situation, InterventionPlanned plan) {
        BitSet audience = situation.people().numbers(plan.people());
        plan.groups().forEach(group -> audience.or(situation.people().of(group)));
        return audience;
    }

    boolean isDistrusted() {
        Integer self = situation.people().number(messenger);
        return self != null
                && trusting(self).cardinality() < WrongMessenger.REACHED
                && !situation.listening().knownToTrust(audience).isEmpty()
                && (intervention.effects().isEmpty() || worst() < 0);
    }

    private BitSet trusting(int self) {
        BitSet trusting = situation.listening().trusting(self);
        trusting.and(audience);
        return trusting;
    }

    private int worst() {
        return intervention.effects().stream()
                .mapToInt(effect -> effect.value().effect())
                .min()
                .orElse(0);
    }

    Finding finding() {
        BitSet known = situation.listening().knownToTrust(audience);
        Subject subject = new Subject.OfIntervention(intervention.id(), new Word.Someone(messenger));
        List<Noted<EffectObserved>> healed = healed();
        boolean ahead = intervention.carriedOut() == null;
        Noticed noticed = new Noticed(Kind.WRONG_MESSENGER, subject);
        double backfired = BACKFIRED * Math.max(0, -worst() / WORST);
        return noticed.severity(ahead ? Severity.URGENT : healed.isEmpty() ? Severity.ATTENTION : Severity.INFO)
                .scored(
                        new Term("trust-known", (double) known.cardinality() / audience.cardinality(), KNOWN),
                        new Term("backfired", Math.max(0, -worst() / WORST), BACKFIRED))
                .between(backfired, KNOWN + backfired)
                .known(known.cardinality(), audience.cardinality() - known.cardinality())
                .title(ahead ? "ahead.title" : "title", messenger, names())
                .say("no-path", messenger, intervention.plan().effectiveOn(), known.cardinality(), names())
                .sayIf(worst() < 0, "backfired")
                .sayIf(
                        !healed.isEmpty(),
                        "healed",
                        healed.isEmpty() ? situation.asOf() : healed.getFirst().effectiveOn())
                .restingOn(new Evidence(situation)
                        .positions(List.of(intervention.plan().position()))
                        .noted(Stream.ofNullable(intervention.carriedOut()).toList())
                        .noted(intervention.effects())
                        .noted(trust(known)))
                .contradictedBy(new Evidence(situation).noted(healed))
                .helpedBy(Approach.among(
                        situation,
                        situation.listening().trustedBy(audience),
                        person -> noticed.phrase("step", situation.people().id(person), names(), messenger)))
                .otherwise("otherwise", names(), messenger);
    }

    private Word names() {
        InterventionPlanned plan = intervention.plan().value();
        Stream<Word> groups = plan.groups().stream()
                .sorted(Comparator.comparing(Object::toString))
                .map(Word.GroupName::new);
        Stream<Word> people = plan.people().stream()
                .sorted(Comparator.comparing(Object::toString))
                .map(Word.Someone::new);
        return new Word.Listing(Stream.concat(groups, people).toList());
    }

    /** What those of the audience said of whom they trust. */
    private List<? extends Noted<?>> trust(BitSet known) {
        return known.stream()
                .boxed()
                .flatMap(person -> situation.contacts().ties(person).stream()
                        .map(ReportedTie::report)
                        .filter(report -> report.value().kind() == TieKind.TRUST))
                .toList();
    }

    /** The good effects of what another messenger brought to some of the same people or groups since, the earliest first. */
    private List<Noted<EffectObserved>> healed() {
        InterventionPlanned mine = intervention.plan().value();
        return situation.picture().interventions().stream()
                .filter(other -> !messenger.equals(other.plan().value().messenger()))
                .filter(other -> !other.plan().effectiveOn().isBefore(mine.effectiveOn()))
                .filter(other -> !Collections.disjoint(other.plan().value().groups(), mine.groups())
                        || !Collections.disjoint(other.plan().value().people(), mine.people()))
                .flatMap(other -> other.effects().stream())
                .filter(effect -> effect.value().effect() > 0)
                .sorted(Comparator.comparing(effect -> effect.effectiveOn()))
                .toList();
    }
}
