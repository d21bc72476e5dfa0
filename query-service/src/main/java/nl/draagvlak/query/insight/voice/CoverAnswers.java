package nl.draagvlak.query.insight.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.draagvlak.events.programme.DomainId;
import nl.draagvlak.events.programme.TargetGroupId;
import nl.draagvlak.events.stakeholder.Stance;
import nl.draagvlak.events.stakeholder.VoiceKind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Situation;
import nl.draagvlak.query.insight.voice.CoverAnswer.Covered;
import nl.draagvlak.query.insight.voice.CoverAnswer.Place;
import nl.draagvlak.query.insight.voice.CoverAnswer.Reason;
import nl.draagvlak.query.insight.voice.CoverAnswer.StepAnswer;
import nl.draagvlak.query.insight.voice.VoicesAnswer.Person;
import nl.draagvlak.query.insight.wording.Wording;
import nl.draagvlak.query.timeline.Noted;

/** Tells one reader whom to ask. */
record CoverAnswers(Situation situation, PersonAnswers people, Wording wording) {

    /** How many are shown of who stays uncovered and of who is left out. */
    static final int SHOWN = 100;

    /** How many are named of those whom one adds. */
    static final int NAMED = 20;

    private static final String TEXT = "insight.voices.";

    CoverAnswer of(Cover cover) {
        var moment = situation.picture().moment();
        return new CoverAnswer(
                moment.knownAt(),
                moment.asOf(),
                cover.question().kind(),
                cover.question().until(),
                cover.question().audiences().stream()
                        .map(audience -> place(audience, cover))
                        .toList(),
                cover.standing().stream().mapToObj(this::person).toList(),
                steps(cover),
                covered(cover),
                reasons(cover.uncovered(), "uncovered.", Cover.Uncovered::code),
                reasons(cover.leftOut(), "left-out.", Hindrance::code),
                new Guaranteed(cover, wording)
                        .told(some -> some.stream().map(this::person).toList()));
    }

    private Place place(Audience audience, Cover cover) {
        BitSet before = (BitSet) audience.members().clone();
        before.and(cover.before());
        BitSet after = (BitSet) audience.members().clone();
        cover.uncovered().keySet().forEach(after::clear);
        boolean domain = audience.subject() instanceof Subject.OfDomain;
        return new Place(
                domain ? "domain" : "target-group",
                audience.subject().id(),
                domain
                        ? people.naming().domain(new DomainId(audience.subject().id()))
                        : people.naming()
                                .group(new TargetGroupId(audience.subject().id())),
                audience.members().cardinality(),
                before.cardinality(),
                after.cardinality());
    }

    private List<StepAnswer> steps(Cover cover) {
        List<StepAnswer> steps = new ArrayList<>();
        int covered = cover.before().cardinality();
        for (Cover.Step step : cover.steps()) {
            covered += step.added().size();
            steps.add(step(step, covered, cover.question()));
        }
        return steps;
    }

    private StepAnswer step(Cover.Step step, int covered, CoverQuestion question) {
        int person = step.person();
        Noted<Stance> stance = situation.stance(person);
        return new StepAnswer(
                person(person),
                step.added().size(),
                covered,
                step.added().stream().limit(NAMED).map(this::person).toList(),
                step.required(),
                stance == null,
                stance == null ? null : stance.value().value(),
                new Askable(situation, question).contacts(person),
                situation.lastActive(person),
                wording.clauses(why(step, question)),
                wording.sentence(nextStep(person, question)),
                positions(step, question));
    }

    private List<Phrase> why(Cover.Step step, CoverQuestion question) {
        int person = step.person();
        Noted<Stance> stance = situation.stance(person);
        var last = situation.lastActive(person);
        return List.of(
                Phrase.of(TEXT + "adds", step.added().size()),
                Phrase.of("insight.why.stance."
                        + (stance == null
                                ? "unknown"
                                : Integer.toString(stance.value().value()))),
                last == null
                        ? Phrase.of("insight.why.never-seen")
                        : Phrase.of("insight.why.last-seen", new Word.Day(last)),
                Phrase.of("insight.why.room", new Askable(situation, question).contacts(person), Situation.LATELY));
    }

    private Phrase nextStep(int person, CoverQuestion question) {
        String key = situation.stance(person) == null ? "insight.step.ask-first" : "insight.step.speak";
        return Phrase.of(key, situation.people().id(person), opening(person, question));
    }

    /** What to begin with, about the audience most of whom this one reaches. */
    private Phrase opening(int person, CoverQuestion question) {
        Askable askable = new Askable(situation, question);
        Audience audience = question.audiences().stream()
                .max(Comparator.comparingInt(
                        each -> askable.covered(each, person).cardinality()))
                .orElseThrow();
        String key = question.kind() != VoiceKind.AMBASSADOR
                ? question.kind().written()
                : audience.members().get(person) ? "own-people" : "listened-to";
        return Phrase.of("insight.opening." + key, audience.subject().name());
    }

    private List<Long> positions(Cover.Step step, CoverQuestion question) {
        BitSet added = new BitSet();
        step.added().forEach(added::set);
        BehindSpeaker behind = new BehindSpeaker(situation, question.audiences().getFirst(), step.person());
        return Stream.of(
                        behind.stance(),
                        behind.activity(),
                        situation.contacts().evidence(step.person(), added).stream()
                                .limit(NAMED)
                                .toList())
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private Covered covered(Cover cover) {
        BitSet sure = (BitSet) cover.before().clone();
        Askable askable = new Askable(situation, cover.question());
        cover.steps().stream()
                .map(Cover.Step::person)
                .filter(situation::supports)
                .forEach(person -> sure.or(askable.covered(person)));
        return new Covered(
                sure.cardinality(),
                cover.covered(),
                cover.before().cardinality(),
                cover.coverable(),
                cover.everyone().cardinality());
    }

    private <R> List<Reason> reasons(Map<Integer, R> some, String text, Function<R, String> code) {
        return some.entrySet().stream()
                .limit(SHOWN)
                .map(entry -> new Reason(
                        person(entry.getKey()),
                        code.apply(entry.getValue()),
                        wording.text(TEXT + text + code.apply(entry.getValue()))))
                .toList();
    }

    private Person person(int person) {
        return people.of(situation.people().id(person));
    }
}
