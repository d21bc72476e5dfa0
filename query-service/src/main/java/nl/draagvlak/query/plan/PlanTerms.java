package nl.draagvlak.query.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan has to keep to, as the OpenAPI document shows it; everything may be left out.
 *
 * @param people how many may be approached, 1 to 100; 10 when absent
 * @param perWeek how many in one week, 1 to 50; 3 when absent
 * @param from first day; the day after the one looked at when absent
 * @param until last day; the transition moment when absent, or twelve weeks on when that is past or not known
 * @param busy periods in which nobody can be approached
 * @param without stakeholders to leave out
 */
record PlanTerms(
        @Nullable Integer people,
        @Nullable Integer perWeek,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<Period> busy,
        @Nullable List<String> without) {

    /** First and last day of a busy period. */
    record Period(LocalDate from, LocalDate until) {}
}
