package nl.draagvlak.ledger.append;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Links;
import nl.draagvlak.ledger.store.CommitWriter;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.NewCommit;
import nl.draagvlak.ledger.store.Placed;
import nl.draagvlak.ledger.store.ProgrammeTail;
import nl.draagvlak.ledger.store.Tail;

/** Makes a commit of drafts. */
final class Joining {

    private Joining() {}

    /** Joins drafts, in order, to the end that a writer sees. */
    static NewCommit behind(CommitWriter writer, List<Draft> drafts, Clock clock) {
        Tail tail = writer.tail();
        Map<ProgrammeId, ProgrammeTail> tails = new HashMap<>();
        List<Placed> appends = new ArrayList<>(drafts.size());
        long position = tail.position() + 1;
        for (Draft draft : drafts) {
            Placed placed = Placed.behind(tails.computeIfAbsent(draft.programme(), writer::tail), draft, position);
            tails.put(draft.programme(), placed.tail());
            appends.add(placed);
            position = placed.last() + 1;
        }
        return commit(tail, appends, (int) (position - tail.position() - 1), clock);
    }

    private static NewCommit commit(Tail tail, List<Placed> appends, int count, Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant recordedAt = now.isBefore(tail.recordedAt()) ? tail.recordedAt() : now;
        long position = tail.position() + 1;
        return new NewCommit(
                position,
                count,
                recordedAt,
                Links.commit(
                        position,
                        count,
                        recordedAt,
                        tail.hash(),
                        appends.stream().map(Placed::hash).toList()),
                appends);
    }
}
