package nl.draagvlak.ledger.append;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Commit;
import nl.draagvlak.ledger.chain.Links;
import nl.draagvlak.ledger.store.CommitWriter;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.Placed;
import nl.draagvlak.ledger.store.ProgrammeTail;
import nl.draagvlak.ledger.store.Tail;

/**
 * A commit joined to the end of the ledger.
 *
 * @param appends what it holds, each with its place in its own programme's chain
 */
record Place(Commit commit, List<Placed> appends) {

    /** Joins drafts, in order, to the end that a writer sees. */
    static Place behind(CommitWriter writer, List<Draft> drafts, Clock clock) {
        Tail tail = writer.tail();
        Map<ProgrammeId, ProgrammeTail> tails = new HashMap<>();
        List<Placed> appends = new ArrayList<>();
        long position = tail.position() + 1;
        for (Draft draft : drafts) {
            Placed placed = join(draft, position, tails.computeIfAbsent(draft.programme(), writer::tail));
            tails.put(draft.programme(), placed.tail());
            appends.add(placed);
            position = placed.last() + 1;
        }
        return new Place(commit(tail, appends, (int) (position - tail.position() - 1), clock), appends);
    }

    private static Placed join(Draft draft, long position, ProgrammeTail tail) {
        long number = tail.number() + 1;
        String json = "{\"v\":1,\"programme\":\"" + draft.programme() + "\",\"number\":" + number + ",\"previous\":\""
                + tail.hash() + "\"," + draft.rest();
        return new Placed(draft, position, number, json, Links.append(json));
    }

    private static Commit commit(Tail tail, List<Placed> appends, int count, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant recordedAt = now.isBefore(tail.recordedAt()) ? tail.recordedAt() : now;
        long position = tail.position() + 1;
        return new Commit(
                position,
                count,
                recordedAt,
                appends.stream().map(Placed::json).toList(),
                Links.commit(
                        position,
                        count,
                        recordedAt,
                        tail.hash(),
                        appends.stream().map(Placed::hash).toList()));
    }
}
