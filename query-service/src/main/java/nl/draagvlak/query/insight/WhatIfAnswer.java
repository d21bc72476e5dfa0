package nl.draagvlak.query.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The insights of a moment beside those that there would be.
 *
 * @param supposed what was supposed, as sentences
 * @param appeared insights that there would be and are not
 * @param vanished insights that there are and would not be
 * @param changed insights that would be different
 * @param unchanged how many would stay as they are
 * @param measures what would move in the network of influence, what moves most first; null when the network is too large to measure while
 *     somebody waits
 */
record WhatIfAnswer(
        long knownAt,
        LocalDate asOf,
        List<String> supposed,
        List<Would> appeared,
        List<Insight> vanished,
        List<Changed> changed,
        int unchanged,
        @Nullable List<Moved> measures) {

    /**
     * An insight that there would be. Its evidence names what the ledger holds only.
     *
     * @param supposedEvidence which of the supposed events it rests on, by their place from 0
     */
    record Would(@JsonUnwrapped Insight insight, List<Integer> supposedEvidence) {}

    /** One insight as it is and as it would be. */
    record Changed(Insight before, Would after) {}

    /**
     * A measure that would move.
     *
     * @param of {@code network}, {@code domain}, {@code domain-pair} or {@code stakeholder}
     * @param subjects ids of what it is measured of
     * @param names of the subjects, in the reader's language where it has to be said that one was erased
     * @param label what is measured, in the reader's language
     * @param before absent when it is not defined
     * @param after absent when it would not be defined
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Moved(
            String of,
            List<String> subjects,
            List<String> names,
            String measure,
            String label,
            @Nullable Double before,
            @Nullable Double after) {}
}
