package nl.draagvlak.query.insight.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draagvlak.events.stakeholder.StakeholderId;
import nl.draagvlak.query.insight.finding.Finding;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Phrase;
import nl.draagvlak.query.insight.finding.Severity;
import nl.draagvlak.query.insight.finding.Subject;
import nl.draagvlak.query.insight.finding.Term;
import nl.draagvlak.query.insight.finding.Word;
import nl.draagvlak.query.insight.situation.Conversations.Heard;
import nl.draagvlak.query.insight.situation.Situation;

/**
 * Resistance was heard, and more than {@value #PATIENCE} days later no conversation, intervention or guarantee answers it. An intervention that
 * was cancelled does not answer; one that is still ahead does. Of somebody who takes no part any more nothing is reported.
 *
 * <p><b>Urgent</b> once it waits longer than a half-life, else <b>attention</b>. Against it speak later conversations with the same
 * stakeholder, in which it may have been answered without anybody saying so.
 *
 * <p>score = 0.7 · days waited, as a share of the half-life, at most 1 + 0.3 · o / (o + 1), o the other signals about the same that wait.
 */
final class ResistanceUnanswered implements Rule {

    /** Days within which somebody should have come back to it. */
    static final int PATIENCE = 14;

    private static final double WAITING = 0.7;
    private static final double ECHO = 0.3;

    @Override
    public Kind kind() {
        return Kind.RESISTANCE_UNANSWERED;
    }

    @Override
    public Phrase inWords() {
        return Phrase.of("insight.resistance-unanswered.rule", PATIENCE);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        List<Heard> waiting = situation.happened().conversations().heard().stream()
                .filter(heard -> waits(situation, heard))
                .toList();
        Map<String, Long> subjects = waiting.stream()
                .flatMap(heard -> Stream.ofNullable(heard.signal().about()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return waiting.stream()
                .map(heard -> finding(situation, heard, echo(heard, subjects)))
                .toList();
    }

    private static boolean waits(Situation situation, Heard heard) {
        LocalDate patient = heard.in().effectiveOn().plusDays(PATIENCE);
        return patient.isBefore(situation.asOf())
                && !situation.happened().conversations().answers(heard.signal().signal())
                && situation.people().number(heard.from().stakeholder()) != null;
    }

    private Finding finding(Situation situation, Heard heard, double echo) {
        StakeholderId from = heard.from().stakeholder();
        LocalDate day = heard.in().effectiveOn();
        long days = ChronoUnit.DAYS.between(day, situation.asOf());
        int halfLife = situation.picture().programme().halfLifeDays();
        Word about = about(heard);
        StakeholderId by = heard.in().value().by();
        Noticed noticed =
                new Noticed(kind(), new Subject.OfSignal(heard.signal().signal(), about));
        return noticed.severity(days > halfLife ? Severity.URGENT : Severity.ATTENTION)
                .scored(
                        new Term("waiting", Math.min(1, (double) days / halfLife), WAITING),
                        new Term("echo", echo, ECHO))
                .say("heard", day, about, form(heard), from)
                .say("days", days)
                .sayIf(
                        !later(situation, heard).isEmpty(),
                        "spoken-since",
                        later(situation, heard).size())
                .restingOn(new Evidence(situation).positions(List.of(heard.in().position())))
                .contradictedBy(new Evidence(situation).positions(later(situation, heard)))
                .step(from, by == null ? "step" : "step-by", from, by == null ? about : by, about)
                .helpedBy(Approach.among(
                        situation,
                        trusted(situation, from),
                        person -> noticed.phrase("through", situation.people().id(person), from, about)))
                .otherwise("otherwise", about);
    }

    private static Word about(Heard heard) {
        String about = heard.signal().about();
        return about == null ? form(heard) : new Word.Named(about);
    }

    private static Phrase form(Heard heard) {
        return Phrase.of("insight.word.form." + heard.signal().form().name().toLowerCase(Locale.ROOT));
    }

    private static double echo(Heard heard, Map<String, Long> subjects) {
        String about = heard.signal().about();
        long others = about == null ? 0 : subjects.getOrDefault(about, 1L) - 1;
        return others / (others + 1.0);
    }

    private static List<Long> later(Situation situation, Heard heard) {
        Integer person = situation.people().number(heard.from().stakeholder());
        return person == null
                ? List.of()
                : situation.meetings().since(person, heard.in().effectiveOn().plusDays(1));
    }

    private static BitSet trusted(Situation situation, StakeholderId from) {
        BitSet one = new BitSet();
        Integer person = situation.people().number(from);
        if (person != null) {
            one.set(person);
        }
        return situation.listening().trustedBy(one);
    }
}
