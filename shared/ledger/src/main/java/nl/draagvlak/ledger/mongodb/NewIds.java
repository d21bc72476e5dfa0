package nl.draagvlak.ledger.mongodb;

import java.util.ArrayList;
import java.util.List;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.NewCommit;
import nl.draagvlak.ledger.store.Placed;

/**
 * The ids of a new commit's events.
 *
 * @param ofSeries those that are of a series
 * @param others those that are not
 */
record NewIds(List<SeriesId> ofSeries, List<Claim.EventId> others) {

    static NewIds of(NewCommit commit) {
        NewIds ids = new NewIds(new ArrayList<>(commit.count()), new ArrayList<>());
        for (Placed placed : commit.appends()) {
            for (Draft.Event event : placed.draft().events()) {
                ids.add(event.id());
            }
        }
        return ids;
    }

    private void add(Claim.EventId id) {
        SeriesId ofSeries = SeriesId.of(id.id());
        if (ofSeries == null) {
            others.add(id);
        } else {
            this.ofSeries.add(ofSeries);
        }
    }
}
