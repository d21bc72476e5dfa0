package nl.draagvlak.query.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.events.EntryId;
import nl.draagvlak.query.insight.finding.Bridge;
import nl.draagvlak.query.insight.finding.Interval;
import nl.draagvlak.query.insight.finding.Kind;
import nl.draagvlak.query.insight.finding.Known;
import nl.draagvlak.query.insight.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something the tracker noticed, in the reader's language.
 *
 * @param id the kind and the subjects, the same from moment to moment
 * @param subjects ids of what it is about; a layer goes by its name, as {@code board}
 * @param score how pressing it is among others of its severity, 0 to 1
 * @param known how much it rests on
 * @param evidence ledger positions, ascending
 * @param counterEvidence ledger positions that speak against it, ascending
 * @param fingerprint of how urgent it is and what it rests on, to send along when it is dismissed
 * @param dismissal the last dismissal that was not undone; absent when there is none
 * @param candidates who could help, the best first
 * @param suggestion the next step, for a named person where there is one
 */
record Insight(
        String id,
        Kind kind,
        Severity severity,
        List<String> subjects,
        double score,
        Interval interval,
        Known known,
        String title,
        String explanation,
        List<Long> evidence,
        List<Proposed> candidates,
        String suggestion,
        List<Long> counterEvidence,
        String fingerprint,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Dismissal dismissal) {

    /**
     * That somebody put it aside.
     *
     * @param entry to withdraw it by
     * @param reason why; absent when it was erased
     * @param changed whether how urgent it is or what it rests on changed since, so that it is listed again
     * @param told the same in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Dismissal(
            EntryId entry,
            LocalDate effectiveOn,
            @Nullable String reason,
            long position,
            boolean changed,
            String told) {}

    /** The same, naming of the evidence for it and against it what is on record at a position only. */
    Insight onRecordAt(long last) {
        return new Insight(
                id,
                kind,
                severity,
                subjects,
                score,
                interval,
                known,
                title,
                explanation,
                upTo(last, evidence),
                candidates,
                suggestion,
                upTo(last, counterEvidence),
                fingerprint,
                dismissal);
    }

    private static List<Long> upTo(long last, List<Long> positions) {
        return positions.stream().filter(position -> position <= last).toList();
    }

    /** The same, with what people did with it. */
    Insight judged(@Nullable Dismissal given) {
        return new Insight(
                id,
                kind,
                severity,
                subjects,
                score,
                interval,
                known,
                title,
                explanation,
                evidence,
                candidates,
                suggestion,
                counterEvidence,
                fingerprint,
                given);
    }

    /**
     * Someone who could help.
     *
     * @param stakeholder id
     * @param nextStep what to do first; only where one insight is looked at
     * @param terms what the score is made of; only where one insight is looked at
     * @param ties those this one would make; only where the matter is one of ties
     * @param change what they would change
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Proposed(
            String stakeholder,
            String name,
            double score,
            String why,
            @Nullable String nextStep,
            @Nullable List<Part> terms,
            @Nullable List<Bridge.Tie> ties,
            @Nullable Changes change) {}

    /**
     * What new ties would change between two sides.
     *
     * @param paths independent paths in the better direction, counted up to 2
     * @param reached share of the members of both sides that influence from the other side gets to
     * @param fragmentation distance-weighted fragmentation across, 0 to 1
     */
    record Changes(Bridge.Change paths, Bridge.Change reached, Bridge.Change fragmentation) {}

    /**
     * One part of a score.
     *
     * @param label what it measures, in the reader's language
     * @param contribution value times weight: what it adds to the score
     * @param evidence ledger positions behind it; empty when it rests on those of the whole
     */
    record Part(String name, String label, double value, double weight, double contribution, List<Long> evidence) {}
}
