package nl.draagvlak.ledger.mongodb;

import com.mongodb.MongoException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.draagvlak.ledger.append.OutcomeUnknown;
import nl.draagvlak.ledger.store.Insertion;
import nl.draagvlak.ledger.store.NewCommit;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * One commit on its way to the servers. When a connection fails nobody knows whether the commit arrived; so its slot is read again and the
 * hash compared before another try, and the same commit is never there twice.
 */
final class CommitInsert {

    private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final CommitSlots slots;
    private final RawBsonDocument command;
    private final NewCommit commit;
    private final Duration patience;
    private boolean mayBeThere;
    private boolean interrupted;

    /**
     * Prepares to insert.
     *
     * @param patience how long to go on trying; longer than a set of servers takes to choose another primary
     */
    CommitInsert(CommitSlots slots, CommitBytes bytes, Duration patience) {
        this.slots = slots;
        this.command = slots.command(bytes);
        this.commit = bytes.commit();
        this.patience = patience;
    }

    /**
     * Tries until the outcome is known.
     *
     * @throws OutcomeUnknown when the servers stay away after a try that may have reached them
     * @throws MongoException when they stay away and no try reached them
     */
    Insertion untilKnown() {
        try {
            return untilKnownOrGivenUp();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Insertion untilKnownOrGivenUp() {
        long giveUp = System.nanoTime() + patience.toNanos();
        for (long pause = SHORTEST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, 2 * pause)) {
            try {
                return once();
            } catch (MongoException failed) {
                // Whoever interrupts the caller must not make it ask without a pause, nor leave others without an
                // answer.
                interrupted |= Thread.interrupted();
                if (System.nanoTime() > giveUp) {
                    throw mayBeThere ? new OutcomeUnknown(failed) : failed;
                }
            }
            LockSupport.parkNanos(pause);
        }
    }

    /** Throws when another try may go better. */
    private Insertion once() {
        if (mayBeThere && isAtAMajority()) {
            return Insertion.DONE;
        }
        InsertAnswer answer = answer();
        if (answer.held()) {
            return refusal();
        }
        if (answer.refused() != null) {
            throw answer.refused();
        }
        if (answer.uncertain() != null) {
            mayBeThere = true;
            throw answer.uncertain();
        }
        return Insertion.DONE;
    }

    private InsertAnswer answer() {
        try {
            return slots.send(command);
        } catch (MongoException failed) {
            mayBeThere |= !neverLeft(failed);
            throw failed;
        }
    }

    /** Looks whose the slot is, also when only the primary knows. */
    private Insertion refusal() {
        Document slot = slots.atThePrimary(commit.position());
        if (slot == null) {
            return Insertion.CLAIM_HELD;
        }
        if (!isOurs(slot)) {
            return Insertion.POSITION_TAKEN;
        }
        mayBeThere = true;
        if (!isAtAMajority()) {
            throw new MongoTimeoutException("no majority of the servers has it yet");
        }
        return Insertion.DONE;
    }

    private boolean isAtAMajority() {
        Document slot = slots.atAMajority(commit.position());
        return slot != null && isOurs(slot);
    }

    private boolean isOurs(Document slot) {
        return commit.hash().hex().equals(slot.getString("hash"));
    }

    /** There was no connection to send it on. */
    private static boolean neverLeft(MongoException failed) {
        return failed instanceof MongoSocketOpenException
                || (failed instanceof MongoTimeoutException && !(failed instanceof MongoOperationTimeoutException));
    }
}
