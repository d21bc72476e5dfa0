package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import nl.draagvlak.query.insight.situation.Situation;
import org.jspecify.annotations.Nullable;

/**
 * An audience that may lack an ambassador, told as a finding.
 *
 * @param voices everyone concerned
 */
record Unspoken(Situation situation, Audience audience, List<Voice> voices) {

    static final String TEXT = "insight.missing-ambassador.";

    private static final double CONDITION = 0.2;
    private static final int YEAR = 365;

    boolean lacksAmbassador() {
        return voices.stream().noneMatch(Voice::isAmbassador);
    }

    Finding finding() {
        Score score = score();
        List<Candidate> candidates = new Messengers(situation, audience).best();
        return new Finding(
                Kind.MISSING_AMBASSADOR,
                severity(),
                List.of(audience.subject()),
                score,
                new Interval(lowest(), score.value()),
                known(),
                Phrase.of(TEXT + variety() + ".title", name()),
                explanation(),
                evidence(),
                candidates,
                steps(candidates));
    }

    /** Whoever only has to be asked comes first; then the candidates. */
    private List<Step> steps(List<Candidate> candidates) {
        return Stream.concat(
                        voices.stream()
                                .filter(voice -> voice.couldBe() && situation.available(voice.person()))
                                .map(voice -> situation.people().id(voice.person()))
                                .map(person -> new Step(person, Phrase.of(TEXT + "ask", person, name()))),
                        Step.of(candidates, Phrase.of(TEXT + "find-someone", name())).stream())
                .toList();
    }

    private String variety() {
        if (voices.isEmpty()) {
            return "nobody-known";
        }
        return voices.stream().anyMatch(Voice::couldBe) ? "perhaps" : "missing";
    }

    private Severity severity() {
        if (voices.isEmpty()) {
            return Severity.INFO;
        }
        boolean pressing = audience.subject() instanceof Subject.OfGroup && nearness() >= 1;
        return pressing && voices.stream().noneMatch(Voice::couldBe) ? Severity.URGENT : Severity.ATTENTION;
    }

    private Optional<Voice> nearest() {
        return voices.stream()
                .max(Comparator.comparingInt(Voice::met)
                        .thenComparingInt(Voice::metAtBest)
                        .thenComparing(Comparator.comparingInt(Voice::person).reversed()));
    }

    private Score score() {
        Voice nearest = nearest().orElse(new Voice(-1, false, true, false, false, false));
        BehindVoice behind = new BehindVoice(situation, audience, nearest);
        return Score.of(
                lacking("supports", nearest.supports(), behind.stance()),
                lacking("speaks", nearest.speaks(), behind.profile()),
                lacking("active", nearest.active(), behind.activity()),
                lacking("reaches", nearest.reaches(), behind.reach()),
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
        int met = voices.stream().mapToInt(Voice::metAtBest).max().orElse(4);
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
        return new Known(asked, voices.size() - asked);
    }

    private List<Phrase> explanation() {
        List<Phrase> told = new ArrayList<>();
        int speakers = (int) voices.stream().filter(Voice::speaks).count();
        told.add(
                voices.isEmpty()
                        ? Phrase.of(TEXT + "nobody-known", name())
                        : Phrase.of(TEXT + counts(), name(), audience.members().cardinality(), speakers));
        nearest().filter(voice -> voice.metAtBest() > 0).ifPresent(voice -> told.add(nearestTold(voice)));
        if (known().unknown() > 0) {
            told.add(Phrase.of(TEXT + "unknown", known().unknown(), voices.size()));
        }
        return told;
    }

    private String counts() {
        return audience.subject() instanceof Subject.OfGroup ? "counts" : "counts-domain";
    }

    private Phrase nearestTold(Voice voice) {
        List<Word> lacks = new ArrayList<>();
        if (!voice.supports()) {
            lacks.add(Phrase.of(TEXT + (voice.unknown() ? "lacks.stance" : "lacks.support")));
        }
        if (!voice.speaks()) {
            lacks.add(Phrase.of(TEXT + "lacks.speaking"));
        }
        if (!voice.active()) {
            lacks.add(lastSeen(situation.lastActive(voice.person())));
        }
        if (!voice.reaches()) {
            lacks.add(Phrase.of(TEXT + "lacks.reach"));
        }
        return Phrase.of(TEXT + "nearest", situation.people().id(voice.person()), new Word.Listing(lacks));
    }

    private static Phrase lastSeen(@Nullable LocalDate day) {
        return day == null
                ? Phrase.of(TEXT + "lacks.any-sign")
                : Phrase.of(TEXT + "lacks.recent-sign", new Word.Day(day));
    }

    private List<Long> evidence() {
        Evidence evidence = new Evidence(situation)
                .positions(List.of(audience.position()))
                .registrations(audience.concerned())
                .stances(audience.concerned());
        nearest().ifPresent(voice -> {
            BitSet reached = audience.reached(voice.person());
            evidence.positions(situation.contacts().evidence(voice.person(), reached));
        });
        return evidence.ascending();
    }

    private Word name() {
        return audience.subject().name();
    }
}
