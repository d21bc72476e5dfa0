package nl.draagvlak.query.insight.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Candidate;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Step;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audience;
import nl.draagvlak.query.insight.voice.Lacks;
import nl.draagvlak.query.insight.voice.Speaker;

/**
 * An audience to which perhaps nobody speaks for the change in one way, told as a finding.
 *
 * @param speakers everyone concerned
 */
record Unspoken(Situation situation, Audience audience, List<Speaker> speakers) {

    static Unspoken among(Audience audience) {
        return new Unspoken(audience.situation(), audience, audience.speakers());
    }

    /** What the lack of a way of speaking is called. */
    static Kind kind(VoiceKind kind) {
        return switch (kind) {
            case AMBASSADOR -> Kind.MISSING_AMBASSADOR;
            case SPONSOR -> Kind.MISSING_SPONSOR;
            case ENTHUSIAST -> Kind.MISSING_ENTHUSIAST;
            case ADOPTION_COACH -> Kind.MISSING_ADOPTION_COACH;
        };
    }

    /** Whether nobody meets all conditions. */
    boolean isSo() {
        return speakers.stream().noneMatch(Speaker::counts);
    }

    Finding finding() {
        List<Candidate> candidates = new Messengers(situation, audience).best();
        return new Finding(
                kind(audience.kind()),
                severity(),
                List.of(audience.subject()),
                near().score(),
                near().interval(),
                known(),
                told(variety() + ".title", audience.subject().name()),
                explanation(),
                evidence(),
                new AfterAll(situation, audience, speakers).positions(),
                candidates,
                steps(candidates));
    }

    /** Whoever only has to be asked comes first; then the candidates. */
    private List<Step> steps(List<Candidate> candidates) {
        return Stream.concat(
                        speakers.stream()
                                .filter(speaker -> speaker.couldBe() && situation.available(speaker.person()))
                                .map(speaker -> situation.people().id(speaker.person()))
                                .map(person -> new Step(
                                        person,
                                        told("ask", person, audience.subject().name()))),
                        Step.of(
                                candidates,
                                told("find-someone", audience.subject().name()))
                                .stream())
                .toList();
    }

    private Phrase told(String key, Object... words) {
        return Phrase.of(Lacks.text(audience.kind()) + key, words);
    }

    private String variety() {
        if (speakers.isEmpty()) {
            return "nobody-known";
        }
        return speakers.stream().anyMatch(Speaker::couldBe) ? "perhaps" : "missing";
    }

    private Severity severity() {
        if (speakers.isEmpty()) {
            return Severity.INFO;
        }
        boolean pressing = audience.kind() != VoiceKind.ENTHUSIAST
                && !(audience.subject() instanceof Subject.OfDomain)
                && near().transition() >= 1;
        return pressing && speakers.stream().noneMatch(Speaker::couldBe) ? Severity.URGENT : Severity.ATTENTION;
    }

    private Nearest near() {
        return new Nearest(situation, audience, speakers);
    }

    private Known known() {
        int asked = situation.asked(audience.concerned()).cardinality();
        return new Known(asked, speakers.size() - asked);
    }

    private List<Phrase> explanation() {
        List<Phrase> told = new ArrayList<>();
        int speaking = (int) speakers.stream().filter(Speaker::speaks).count();
        told.add(
                speakers.isEmpty()
                        ? told("nobody-known", audience.subject().name())
                        : told(
                                counts(),
                                audience.subject().name(),
                                audience.members().cardinality(),
                                speaking));
        told.addAll(new Shortfall(situation, audience, speakers).told(near().nearest()));
        if (known().unknown() > 0) {
            told.add(told("unknown", known().unknown(), speakers.size()));
        }
        return told;
    }

    private String counts() {
        return audience.subject() instanceof Subject.OfDomain ? "counts-domain" : "counts";
    }

    private List<Long> evidence() {
        Evidence evidence = new Evidence(situation)
                .positions(audience.positions())
                .registrations(audience.concerned())
                .stances(audience.concerned());
        near().nearest().ifPresent(speaker -> {
            BitSet reached = audience.reached(speaker.person());
            evidence.positions(situation.contacts().evidence(speaker.person(), reached));
        });
        return evidence.ascending();
    }
}
