package nl.draagvlak.query.insight.finding;

import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * What would change if somebody made new ties.
 *
 * @param ties the ties, both ways
 * @param paths independent paths in the better direction, counted up to 2
 * @param reached share of the members of both sides that influence from the other side gets to
 * @param fragmentation distance-weighted fragmentation across, 0 to 1
 */
public record Bridge(List<Tie> ties, Change paths, Change reached, Change fragmentation) {

    public Bridge {
        ties = List.copyOf(ties);
    }

    /** A tie that might be made. */
    public record Tie(StakeholderId from, StakeholderId to) {}

    /** A figure now, and as it would be. */
    public record Change(double before, double after) {}
}
