package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.VoiceKind;
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
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.Audience;
import nl.draagvlak.query.insight.voice.BehindSpeaker;
import nl.draagvlak.query.insight.voice.Lacks;
import nl.draagvlak.query.insight.voice.Speaker;

/**
 * An audience to which perhaps nobody speaks for the change in one way, told as a finding.
 *
 * @param speakers everyone concerned
 */
record Unspoken(Situation situation, Audience audience, List<Speaker> speakers) {

    private static final double CONDITION = 0.2;
    private static final int YEAR = 365;

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
        Score score = score();
        List<Candidate> candidates = new Messengers(situation, audience).best();
        return new Finding(
                kind(audience.kind()),
                severity(),
                List.of(audience.subject()),
                score,
                new Interval(lowest(), score.value()),
                known(),
                told(variety() + ".title", audience.subject().name()),
                explanation(),
                evidence(),
                counterEvidence(),
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
                && nearness() >= 1;
        return pressing && speakers.stream().noneMatch(Speaker::couldBe) ? Severity.URGENT : Severity.ATTENTION;
    }

    private Optional<Speaker> nearest() {
        return speakers.stream()
                .max(Comparator.comparingInt(Speaker::met)
                        .thenComparingInt(Speaker::metAtBest)
                        .thenComparing(Comparator.comparingInt(Speaker::person).reversed()));
    }

    private Score score() {
        Speaker nearest = nearest().orElse(new Speaker(BehindSpeaker.NOBODY, false, true, false, false, false));
        BehindSpeaker behind = new BehindSpeaker(situation, audience, nearest.person());
        boolean named = audience.kind() != VoiceKind.AMBASSADOR;
        return Score.of(
                lacking("supports", nearest.supports(), behind.stance()),
                lacking(named ? "named" : "speaks", nearest.speaks(), behind.speaking()),
                lacking("active", nearest.active(), behind.activity()),
                switch (audience.kind()) {
                    case AMBASSADOR, ENTHUSIAST -> lacking("reaches", nearest.placed(), behind.reach());
                    case SPONSOR -> lacking("at-the-top", nearest.placed(), behind.registration());
                    case ADOPTION_COACH -> lacking("own-ranks", nearest.placed(), behind.registration());
                },
                new Term(
                        "transition",
                        nearness(),
                        CONDITION,
                        List.of(situation.picture().programme().position())));
    }

    private static Term lacking(String condition, boolean met, List<Long> evidence) {
        return new Term(condition, met ? 0 : 1, CONDITION, evidence);
    }

    private double lowest() {
        int met = speakers.stream().mapToInt(Speaker::metAtBest).max().orElse(4);
        return Math.min(CONDITION * (4 - met) + CONDITION * nearness(), score().value());
    }

    private double nearness() {
        LocalDate moment = situation.picture().programme().transitionMoment();
        if (moment == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(situation.asOf(), moment);
        return Math.clamp((double) (YEAR - days) / (YEAR - Situation.SOON), 0, 1);
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
        told.addAll(new Shortfall(situation, audience, speakers).told(nearest()));
        if (known().unknown() > 0) {
            told.add(told("unknown", known().unknown(), speakers.size()));
        }
        return told;
    }

    private String counts() {
        return audience.subject() instanceof Subject.OfDomain ? "counts-domain" : "counts";
    }

    /** What says that there is, or was, such a voice after all. */
    private List<Long> counterEvidence() {
        if (audience.kind() == VoiceKind.AMBASSADOR) {
            return List.of();
        }
        Evidence evidence = new Evidence(situation)
                .positions(audience.claims().former().stream()
                        .map(former -> former.position())
                        .toList());
        audience.claims().people().stream()
                .forEach(person -> evidence.positions(audience.claims().of(person)));
        return evidence.ascending();
    }

    private List<Long> evidence() {
        Evidence evidence = new Evidence(situation)
                .positions(audience.positions())
                .registrations(audience.concerned())
                .stances(audience.concerned());
        nearest().ifPresent(speaker -> {
            BitSet reached = audience.reached(speaker.person());
            evidence.positions(situation.contacts().evidence(speaker.person(), reached));
        });
        return evidence.ascending();
    }
}
