package nl.draagvlak.query.network;

import java.util.List;
import nl.draagvlak.events.stakeholder.StakeholderId;

/**
 * One direction of a tie. An undirected tie is two of these, one each way, both marked as such.
 *
 * @param weight strength, above 0 and at most 1; a strength, never a distance
 * @param undirected whether it is one direction of a tie that runs both ways as one
 * @param evidence ledger positions that it rests on, ascending: its reports and, where strength counts, the shared interactions
 */
public record WeightedTie(
        StakeholderId from, StakeholderId to, double weight, boolean undirected, List<Long> evidence) {

    public WeightedTie {
        evidence = List.copyOf(evidence);
    }
}
