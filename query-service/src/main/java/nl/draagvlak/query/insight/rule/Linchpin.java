package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Interval;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Score;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Step;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Crossing;
import nl.draagvlak.query.insight.situation.Departures.Departure;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * Somebody and what would come apart without that one, told as a finding.
 *
 * @param crossings the crossings that would be cut
 * @param cutOff those who would lose touch with the largest remaining part; empty when too few
 */
record Linchpin(Situation situation, int person, List<Crossing> crossings, BitSet cutOff) {

    static final String TEXT = "insight.single-point-of-failure.";

    private static final double CROSSINGS = 0.4;
    private static final double PEOPLE = 0.3;
    private static final double LAST_DAY = 0.3;
    private static final int YEAR = 365;

    boolean holdsSomething() {
        return !crossings.isEmpty() || !cutOff.isEmpty();
    }

    Finding finding() {
        Score score = Score.of(crossingsTerm(), peopleTerm(), lastDay());
        Known known = known();
        List<Candidate> candidates = new TakingOver(situation, person, crossings, cutOff).best();
        return new Finding(
                Kind.SINGLE_POINT_OF_FAILURE,
                leavesSoon() ? Severity.URGENT : Severity.ATTENTION,
                List.of(new Subject.OfStakeholder(situation.people().id(person))),
                score,
                new Interval(known.unknown() > 0 ? lastDay().contribution() : score.value(), score.value()),
                known,
                title(),
                explanation(known),
                evidence(),
                counterEvidence(),
                candidates,
                Step.of(candidates, Phrase.of(TEXT + "find-second", someone())));
    }

    private Term crossingsTerm() {
        Evidence along = new Evidence(situation);
        crossings.forEach(crossing ->
                along.along(crossing.there().path()).along(crossing.back().path()));
        return new Term("crossings", Math.min(1, crossings.size() / 2.0), CROSSINGS, along.ascending());
    }

    private Term peopleTerm() {
        double share = (double) cutOff.cardinality() / situation.people().size();
        List<Long> ties = cutOff.isEmpty() ? List.of() : situation.contacts().evidence(person, cutOff);
        return new Term("cut-off", Math.min(1, 2 * share), PEOPLE, ties);
    }

    private Term lastDay() {
        Departure departure = situation.departure(person);
        if (departure == null) {
            return new Term("last-day", 0, LAST_DAY);
        }
        long days = ChronoUnit.DAYS.between(situation.asOf(), departure.lastDay());
        double nearness = Math.clamp((double) (YEAR - days) / (YEAR - Situation.SOON), 0, 1);
        return new Term("last-day", nearness, LAST_DAY, List.of(departure.position()));
    }

    private boolean leavesSoon() {
        Departure departure = situation.departure(person);
        LocalDate horizon = situation.asOf().plusDays(Situation.SOON);
        return departure != null && !departure.lastDay().isAfter(horizon);
    }

    private Known known() {
        BitSet concerned = new BitSet();
        crossings.forEach(crossing -> concerned.or(crossing.members()));
        if (!cutOff.isEmpty()) {
            concerned.set(0, situation.people().size());
        }
        concerned.clear(person);
        int asked = (int) concerned.stream().filter(situation.contacts()::known).count();
        return new Known(asked, concerned.cardinality() - asked);
    }

    private Phrase title() {
        Departure departure = situation.departure(person);
        String what = crossings.isEmpty() ? "split" : crossings.size() == 1 ? "crossing" : "crossings";
        List<Object> words = new ArrayList<>();
        words.add(someone());
        if (crossings.size() == 1) {
            words.add(crossings.getFirst().one().name());
            words.add(crossings.getFirst().other().name());
        } else {
            words.add(crossings.isEmpty() ? cutOff.cardinality() : crossings.size());
        }
        if (departure != null) {
            words.add(new Word.Day(departure.lastDay()));
        }
        return Phrase.of(TEXT + what + (departure == null ? ".title" : ".title-leaving"), words.toArray());
    }

    private List<Phrase> explanation(Known known) {
        List<Phrase> told = new ArrayList<>();
        crossings.forEach(crossing -> told.add(Phrase.of(
                TEXT + "crossing",
                someone(),
                crossing.one().name(),
                crossing.other().name())));
        if (!cutOff.isEmpty()) {
            told.add(Phrase.of(TEXT + "split", someone(), cutOff.cardinality()));
        }
        if (known.unknown() > 0) {
            told.add(Phrase.of(TEXT + "unknown", known.unknown()));
        }
        return told;
    }

    private List<Long> evidence() {
        BitSet self = new BitSet();
        self.set(person);
        Evidence evidence =
                new Evidence(situation).registrations(self).departure(person).outwardTies(self);
        crossings.forEach(crossing -> evidence.positions(crossing.one().evidence())
                .positions(crossing.other().evidence())
                .along(crossing.there().path())
                .along(crossing.back().path()));
        return evidence.ascending();
    }

    /** Contacts between what would come apart that pass this one by, though they carry no influence; and whoever has the same role longer. */
    private List<Long> counterEvidence() {
        BitSet self = new BitSet();
        self.set(person);
        Evidence evidence = new Evidence(situation).noted(situation.successors(person));
        crossings.forEach(crossing ->
                evidence.across(crossing.one().members(), crossing.other().members(), self));
        if (!cutOff.isEmpty()) {
            evidence.across(cutOff, rest(situation, person, cutOff), self);
        }
        return evidence.ascending();
    }

    /** Everybody else who would stay together. */
    static BitSet rest(Situation situation, int person, BitSet cutOff) {
        BitSet rest = new BitSet();
        rest.set(0, situation.people().size());
        rest.andNot(cutOff);
        rest.clear(person);
        return rest;
    }

    private Word someone() {
        return new Word.Someone(situation.people().id(person));
    }
}
