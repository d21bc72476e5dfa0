package nl.draagvlak.query.insight.rule;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.draagvlak.query.decision.Contact;
import nl.draagvlak.query.decision.Manner;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Party;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.situation.TakenDecision;
import nl.draagvlak.query.timeline.Noted;

/**
 * Those a decision affects, told as a finding when some were not asked in time.
 *
 * @param asking when people were asked about its subject, in conversations and by consultations
 * @param unheard those who were asked in none of them that was in time
 */
record Unheard(
        Situation situation,
        TakenDecision outcome,
        List<Noted<Contact>> asking,
        List<Party> parties,
        List<Party> unheard) {

    static final String TEXT = "insight.decided-before-heard.";

    private static final double NOT_ASKED = 0.7;
    private static final double STILL_NOT = 0.3;

    static Unheard of(Situation situation, TakenDecision outcome) {
        List<Noted<Contact>> asking =
                situation.happened().hearings().on(outcome.decision().subject(), Manner.ASKED);
        List<Noted<Contact>> inTime = asking.stream().filter(outcome::inTime).toList();
        List<Party> parties = outcome.parties();
        List<Party> unheard = parties.stream()
                .filter(party -> with(situation, party, inTime).findAny().isEmpty())
                .toList();
        return new Unheard(situation, outcome, asking, parties, unheard);
    }

    boolean isSo() {
        return !unheard.isEmpty();
    }

    Finding finding() {
        Subject subject = new Subject.OfDecision(
                outcome.decision().id(), outcome.decision().question());
        long still = unheard.stream()
                .filter(party -> concerning(List.of(party), outcome::afterwards).isEmpty())
                .count();
        double share = (double) unheard.size() / parties.size();
        List<Noted<Contact>> late = concerning(unheard, outcome::recordedLate);
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
                        .noted(asking.stream().filter(outcome::inTime).toList())
                        .noted(late)
                        .noted(concerning(unheard, outcome::afterwards)))
                .helpedBy(Approach.among(
                        situation,
                        people(),
                        person -> noticed.phrase("step", situation.people().id(person), subject.name())))
                .otherwise("otherwise", names(), subject.name());
    }

    private Word names() {
        return new Word.Listing(
                unheard.stream().map(party -> party.subject().name()).toList());
    }

    private List<Noted<Contact>> informed() {
        List<Noted<Contact>> informing =
                situation.happened().hearings().on(outcome.decision().subject(), Manner.INFORMED).stream()
                        .filter(outcome::inTime)
                        .toList();
        return unheard.stream()
                .flatMap(party -> with(situation, party, informing))
                .distinct()
                .toList();
    }

    private List<Noted<Contact>> concerning(List<Party> some, Predicate<Noted<?>> when) {
        List<Noted<Contact>> then = asking.stream().filter(when).toList();
        return some.stream()
                .flatMap(party -> with(situation, party, then))
                .distinct()
                .toList();
    }

    private static Stream<Noted<Contact>> with(Situation situation, Party party, List<Noted<Contact>> some) {
        return some.stream().filter(noted -> party.reached(noted.value(), situation.picture()));
    }

    private BitSet people() {
        BitSet people = new BitSet();
        unheard.forEach(party -> people.or(party.people(situation.people())));
        return people;
    }
}
