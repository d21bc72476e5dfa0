package nl.draagvlak.query.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nl.draagvlak.query.insight.rule.SupportState;
import nl.draagvlak.query.insight.support.Trend;
import nl.draagvlak.query.network.Support;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the support of each domain and the breadth of each coalition, and how it stood in the last periods as known now.
 *
 * @param periodDays how long a period is
 * @param domains in the order of the programme
 * @param coalitions in the order they were formed
 */
record SupportAnswer(
        long knownAt, LocalDate asOf, int periodDays, List<OfDomain> domains, List<OfCoalition> coalitions) {

    /**
     * One domain.
     *
     * @param support absent when nothing is known, which is something else than no support
     * @param voiceCoverage share of the members whose stance is known; absent without members
     * @param periods the oldest first, the last one the day looked at
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfDomain(
            String domain,
            String name,
            SupportState state,
            @Nullable Support support,
            @Nullable Double voiceCoverage,
            Trend trend,
            List<Period> periods) {}

    /** Support on one day; absent when nothing was known of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Period(
            LocalDate asOf, SupportState state, @Nullable Support support) {}

    /**
     * One coalition.
     *
     * @param breadth effective number of domains that carry it, 1 and up; absent when nobody is committed
     * @param carriedBy the share of each domain in its committed support, weighted by influence, the largest first
     * @param lacking the domains it requires and nobody in which is committed
     * @param periods the oldest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfCoalition(
            String coalition,
            String name,
            @Nullable Double breadth,
            List<Share> carriedBy,
            List<Named> lacking,
            List<Broad> periods) {}

    /** A domain and its share. */
    record Share(String domain, String name, double share) {}

    /** A domain. */
    record Named(String domain, String name) {}

    /** Breadth on one day; absent when nobody was committed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Broad(LocalDate asOf, @Nullable Double breadth) {}
}
