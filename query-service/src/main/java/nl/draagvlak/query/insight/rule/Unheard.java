package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.List;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.decision.Affected;
import nl.draagvlak.query.decision.Contact;
import nl.draagvlak.query.decision.Involvement;
import nl.draagvlak.query.decision.Manner;
import nl.draagvlak.query.decision.Party;
import nl.draagvlak.query.decision.TakenDecision;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.timeline.Noted;

/**
 * Those a decision affects, told as a finding when some were not asked in time.
 *
 * @param parties those it affects, but for whoever decided, and how they were involved
 */
record Unheard(Situation situation, TakenDecision outcome, List<Affected> parties) {

    static final String TEXT = "insight.decided-before-heard.";

    private static final double NOT_ASKED = 0.7;
    private static final double STILL_NOT = 0.3;

    static Unheard of(Situation situation, TakenDecision outcome) {
        return new Unheard(
                situation,
                outcome,
                situation.happened().register().of(outcome.decision()).stream()
                        .filter(party -> party.involvement() != Involvement.DECIDED)
                        .toList());
    }

    boolean isSo() {
        return !unheard().isEmpty();
    }

    private List<Affected> unheard() {
        return parties.stream()
                .filter(party -> party.involvement() != Involvement.ASKED_BEFORE)
                .toList();
    }

    Finding finding() {
        Subject subject = new Subject.OfDecision(
                outcome.decision().id(), outcome.decision().question());
        List<Affected> unheard = unheard();
        List<Affected> askedSince = unheard.stream()
                .filter(party -> party.involvement() == Involvement.ASKED_AFTER)
                .toList();
        int still = unheard.size() - askedSince.size();
        double share = (double) unheard.size() / parties.size();
        List<Noted<Contact>> late = late();
        Noticed noticed = new Noticed(Kind.DECIDED_BEFORE_HEARD, subject);
        return noticed.severity(share >= DecidedBeforeHeard.MOST ? Severity.URGENT : Severity.ATTENTION)
                .scored(
                        new Term("not-asked", share, NOT_ASKED),
                        new Term("still-not-asked", (double) still / unheard.size(), STILL_NOT))
                .known(parties.size() - unheard.size(), unheard.size())
                .title("title", names(), subject.name())
                .say("not-asked", outcome.taken().effectiveOn(), unheard.size(), parties.size(), names())
                .sayIf(!informed().isEmpty(), "informed")
                .sayIf(
                        !late.isEmpty(),
                        "late",
                        late.isEmpty() ? situation.asOf() : late.getFirst().effectiveOn())
                .sayIf(still < unheard.size(), "since")
                .restingOn(new Evidence(situation)
                        .positions(List.of(outcome.decision().position()))
                        .positions(List.of(outcome.taken().position()))
                        .noted(informed()))
                .contradictedBy(new Evidence(situation)
                        .noted(on(Manner.ASKED))
                        .noted(late)
                        .noted(askedSince.stream()
                                .flatMap(party -> party.rests().stream())
                                .distinct()
                                .toList()))
                .helpedBy(Approach.among(
                        situation,
                        people(),
                        person -> noticed.phrase("step", situation.people().id(person), subject.name())))
                .otherwise("otherwise", names(), subject.name());
    }

    private Word names() {
        return new Word.Listing(
                unheard().stream().map(party -> subject(party.party()).name()).toList());
    }

    private static Subject subject(Party party) {
        return switch (party) {
            case Party.OfGroup(TargetGroupId group) -> new Subject.OfGroup(group);
            case Party.OfPerson(StakeholderId person) -> new Subject.OfStakeholder(person);
        };
    }

    /** What says, recorded too late, that some of them were asked before. */
    private List<Noted<Contact>> late() {
        return unheard().stream()
                .flatMap(party -> party.late().stream())
                .filter(contact -> contact.value().manner() == Manner.ASKED)
                .distinct()
                .toList();
    }

    private List<Noted<Contact>> informed() {
        List<Noted<Contact>> informing = on(Manner.INFORMED);
        return unheard().stream()
                .flatMap(affected -> informing.stream()
                        .filter(contact -> affected.party().reached(contact.value(), situation.picture())))
                .distinct()
                .toList();
    }

    /** The contacts of one sort about its subject that were in time. */
    private List<Noted<Contact>> on(Manner manner) {
        return situation.happened().hearings().on(outcome.decision().subject(), manner).stream()
                .filter(outcome::inTime)
                .toList();
    }

    private BitSet people() {
        BitSet people = new BitSet();
        unheard().forEach(affected -> people.or(situation.people().of(affected.party())));
        return people;
    }
}
