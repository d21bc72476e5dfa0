package nl.draagvlak.ledger.append;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import nl.draagvlak.ledger.store.Claim;
import nl.draagvlak.ledger.store.CommitWriter;
import nl.draagvlak.ledger.store.Draft;
import nl.draagvlak.ledger.store.Insertion;
import nl.draagvlak.ledger.store.NewCommit;

/** Takes appends in: one writes at a time, one commit for all who wait, an answer only when it is durable. */
public final class Appender implements AutoCloseable {

    private static final int CAPACITY = 4_096;
    private static final int COMMIT_LIMIT = 4 * 1024 * 1024;
    /** Bytes of an append that are added with its place. */
    private static final int PLACE = 256;

    private static final int TRIES = 200;

    private final CommitWriter writer;
    private final Clock clock;
    private final LongConsumer news;
    private final WaitingLine<Draft, Receipt> line;

    /**
     * Begins to take appends.
     *
     * @param news is told each new head after those who waited for it were answered
     */
    public Appender(CommitWriter writer, Clock clock, LongConsumer news) {
        this.writer = writer;
        this.clock = clock;
        this.news = news;
        this.line = new WaitingLine<>(
                "ledger-writer", CAPACITY, writer.callersMayWrite(), Appender::size, COMMIT_LIMIT, this::write);
    }

    /**
     * Appends, and returns when it is durable.
     *
     * @throws AppendRefused when it is refused, with the ledger unchanged
     * @throws LedgerBusy when too many wait, with the ledger unchanged
     * @throws OutcomeUnknown when the store failed and nobody can say whether it was written
     */
    public Receipt append(Draft draft) {
        if (size(draft) > COMMIT_LIMIT) {
            throw new AppendTooLarge(size(draft), COMMIT_LIMIT);
        }
        return line.ask(draft);
    }

    /** Lets those who wait finish. */
    @Override
    public void close() {
        line.close();
    }

    /** An upper bound of its length in bytes. */
    private static int size(Draft draft) {
        return PLACE + draft.rest().utf8().length;
    }

    private void write(List<Waiting<Draft, Receipt>> group) {
        List<Waiting<Draft, Receipt>> waiting = group;
        boolean checkAll = false;
        for (int tries = 0; tries < TRIES; tries++) {
            waiting = admitted(waiting, checkAll);
            if (waiting.isEmpty()) {
                return;
            }
            NewCommit commit =
                    Joining.behind(writer, waiting.stream().map(Waiting::asked).toList(), clock);
            Insertion insertion = writer.insert(commit);
            if (insertion == Insertion.DONE) {
                answer(waiting, commit);
                return;
            }
            checkAll = insertion == Insertion.CLAIM_HELD;
            writer.refresh();
        }
        throw new LedgerBusy("other writers were first too often");
    }

    private List<Waiting<Draft, Receipt>> admitted(List<Waiting<Draft, Receipt>> group, boolean checkAll) {
        Admission admission = new Admission(held(group, checkAll), group.size());
        List<Waiting<Draft, Receipt>> admitted = new ArrayList<>();
        for (Waiting<Draft, Receipt> waiting : group) {
            AppendRefused refusal = admission.refusal(waiting.asked());
            if (refusal == null) {
                admitted.add(waiting);
            } else {
                waiting.refuse(refusal);
            }
        }
        return admitted;
    }

    /** What the store holds of that which it would not refuse by itself; or of everything. */
    private Set<Claim> held(List<Waiting<Draft, Receipt>> group, boolean checkAll) {
        Set<Claim.Key> keys = new HashSet<>();
        group.forEach(waiting -> waiting.asked().keys().forEach(change -> keys.add(change.claim())));
        // What is refused for its key may be a repeated request, which has to be told so.
        if (!checkAll && (keys.isEmpty() || writer.taken(keys).isEmpty())) {
            return Set.of();
        }
        Set<Claim> claims = new HashSet<>();
        group.forEach(waiting -> Admission.claims(waiting.asked(), claims));
        return writer.held(claims);
    }

    private void answer(List<Waiting<Draft, Receipt>> group, NewCommit commit) {
        Waiting.answer(
                group,
                commit.appends().stream()
                        .map(placed -> new Receipt(placed.position(), placed.last(), commit.recordedAt()))
                        .toList());
        news.accept(commit.tail().position());
    }
}
