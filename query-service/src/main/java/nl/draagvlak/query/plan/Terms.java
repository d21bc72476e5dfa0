package nl.draagvlak.query.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * What a plan has to keep to.
 *
 * @param people how many may be approached, 1 and up
 * @param perWeek how many in one week, 1 and up
 * @param from first day
 * @param until last day; steps that no longer fit are left out
 * @param busy periods in which nobody can be approached, first and last day included
 * @param without who must be left out
 */
record Terms(int people, int perWeek, LocalDate from, LocalDate until, List<Busy> busy, Set<StakeholderId> without) {

    /** A period in which nobody can be approached. */
    record Busy(LocalDate from, LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    Terms {
        busy = List.copyOf(busy);
        without = Set.copyOf(without);
    }
}
