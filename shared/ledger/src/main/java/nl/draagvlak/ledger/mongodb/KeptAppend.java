package nl.draagvlak.ledger.mongodb;

import nl.draagvlak.events.ProgrammeId;
import nl.draagvlak.ledger.chain.Links;
import nl.draagvlak.ledger.store.ProgrammeTail;
import nl.draagvlak.ledger.store.StoredAppend;

/**
 * An append as a commit's document keeps it.
 *
 * @param programme the programme it belongs to
 * @param first position of its first event
 * @param count how many events it holds
 * @param json its text
 */
record KeptAppend(ProgrammeId programme, long first, int count, String json) {

    /** The position of its last event. */
    long last() {
        return first + count - 1;
    }

    /** The end of its programme's chain when none came behind it. */
    ProgrammeTail tail() {
        return new ProgrammeTail(Links.number(json), Links.append(json), last());
    }

    /** As the store gives it back, of this commit. */
    StoredAppend of(CommitDocument commit) {
        return new StoredAppend(first, commit.recordedAt(), json);
    }
}
