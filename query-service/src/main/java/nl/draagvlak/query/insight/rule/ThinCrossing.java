package nl.draagvlak.query.insight.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Step;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Crossing;
import nl.draagvlak.query.insight.situation.Departures.Departure;
import nl.draagvlak.query.insight.situation.Side;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * A crossing that may be too thin, told as a finding.
 *
 * @param mostWeight the largest weight of any side
 */
record ThinCrossing(Situation situation, Crossing crossing, double mostWeight) {

    static final String TEXT = "insight.missing-bridge-builder.";

    List<Finding> finding() {
        if (crossing.hasEmptySide()) {
            return crossing.members().isEmpty() ? List.of() : List.of(nobodyKnown());
        }
        return switch (crossing.paths()) {
            case 0 -> List.of(apart());
            case 1 -> List.of(hanging());
            default -> List.of();
        };
    }

    private Finding apart() {
        List<Long> evidence = evidence()
                .registrations(crossing.one().members())
                .registrations(crossing.other().members())
                .outwardTies(crossing.one().members())
                .outwardTies(crossing.other().members())
                .ascending();
        Phrase first = Phrase.of(
                TEXT + "apart",
                one(),
                other(),
                crossing.one().size(),
                crossing.other().size());
        List<Candidate> candidates = BridgeBuilders.between(situation, crossing).without(List.of());
        return finding(Severity.URGENT, "apart", List.of(), List.of(first), evidence, candidates, "find-someone");
    }

    private Finding hanging() {
        List<Integer> named = crossing.named();
        Evidence evidence =
                evidence().along(crossing.there().path()).along(crossing.back().path());
        List<Phrase> told = new ArrayList<>();
        told.add(
                named.size() == 1
                        ? Phrase.of(TEXT + "hanging", one(), other(), someone(named.getFirst()))
                        : Phrase.of(
                                TEXT + "hanging-each-way",
                                one(),
                                other(),
                                someone(named.getFirst()),
                                someone(named.getLast())));
        for (int person : named) {
            evidence.departure(person);
            told.addAll(aloneOrLeaving(person));
        }
        List<Candidate> candidates = BridgeBuilders.between(situation, crossing).without(named);
        return finding(
                Severity.ATTENTION,
                named.size() == 1 ? "hanging" : "hanging-each-way",
                named.stream().map(this::someone).toList(),
                told,
                evidence.ascending(),
                candidates,
                "find-second");
    }

    private List<Phrase> aloneOrLeaving(int person) {
        List<Phrase> told = new ArrayList<>();
        Stream.of(crossing.one(), crossing.other())
                .filter(side -> side.size() == 1 && side.members().get(person))
                .forEach(side -> told.add(Phrase.of("insight.said.only-one", someone(person), side.name())));
        Departure departure = situation.departure(person);
        if (departure != null) {
            told.add(Phrase.of("insight.said.leaves", someone(person), new Word.Day(departure.lastDay())));
        }
        return told;
    }

    private Finding nobodyKnown() {
        Side empty = crossing.one().size() == 0 ? crossing.one() : crossing.other();
        Side peopled = empty == crossing.one() ? crossing.other() : crossing.one();
        Phrase first = Phrase.of(TEXT + "nobody-known", empty.name(), peopled.name());
        List<Candidate> introducers = new Introducers(situation, empty.name()).among(peopled.members());
        return new Finding(
                Kind.MISSING_BRIDGE_BUILDER,
                Severity.INFO,
                List.of(crossing.one().subject(), crossing.other().subject()),
                gap().unheard(),
                gap().anything(),
                known(),
                Phrase.of(TEXT + "nobody-known.title", empty.name(), peopled.name()),
                List.of(first),
                evidence().registrations(peopled.members()).ascending(),
                introducers,
                Step.of(introducers, Phrase.of(TEXT + "nobody-known.find", empty.name())));
    }

    private Finding finding(
            Severity severity,
            String variety,
            List<Word> named,
            List<Phrase> told,
            List<Long> evidence,
            List<Candidate> candidates,
            String otherwise) {
        List<Phrase> explanation = new ArrayList<>(told);
        if (known().unknown() > 0) {
            explanation.add(Phrase.of(TEXT + "unknown", known().unknown()));
        }
        Object[] titled =
                Stream.concat(Stream.of(one(), other()), named.stream()).toArray();
        return new Finding(
                Kind.MISSING_BRIDGE_BUILDER,
                severity,
                List.of(crossing.one().subject(), crossing.other().subject()),
                gap().score(),
                gap().interval(),
                known(),
                Phrase.of(TEXT + variety + ".title", titled),
                explanation,
                evidence,
                counterEvidence(),
                candidates,
                Step.of(candidates, Phrase.of(TEXT + otherwise, one(), other())));
    }

    private Known known() {
        return gap().known();
    }

    private Gap gap() {
        return new Gap(situation, crossing, mostWeight);
    }

    /** What joins the two sides directly although it makes no path that counts: trust, influence the other way, meetings. */
    private List<Long> counterEvidence() {
        Evidence counted = new Evidence(situation)
                .along(crossing.there().path())
                .along(crossing.back().path());
        return new Evidence(situation)
                .across(crossing.one().members(), crossing.other().members(), new BitSet())
                .except(counted)
                .ascending();
    }

    private Evidence evidence() {
        return new Evidence(situation)
                .positions(crossing.one().evidence())
                .positions(crossing.other().evidence());
    }

    private Word one() {
        return crossing.one().name();
    }

    private Word other() {
        return crossing.other().name();
    }

    private Word someone(int person) {
        return new Word.Someone(situation.people().id(person));
    }
}
