package nl.draagvlak.query.network;

import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * A way along which somebody takes a message.
 *
 * @param listener who takes it
 * @param messenger from whom it comes
 * @param through who stands in between; null when it comes straight from the messenger
 * @param strength how strong it is today, 0 to 1; one with somebody in between counts half
 * @param evidence ledger positions of the ties it runs along, ascending
 */
public record TrustedPath(
        StakeholderId listener,
        StakeholderId messenger,
        @Nullable StakeholderId through,
        double strength,
        List<Long> evidence) {

    public TrustedPath {
        evidence = List.copyOf(evidence);
    }

    /** Whether nobody stands in between. */
    public boolean direct() {
        return through == null;
    }
}
