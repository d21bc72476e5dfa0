package nl.draagvlak.ledger.store;

import nl.draagvlak.events.AggregateId;
import nl.draagvlak.events.ProgrammeId;

/** Something that an append wants to be the first, or the only one, to have. */
public sealed interface Claim {

    /** A place in an aggregate's own order. */
    record Sequence(AggregateId aggregate, long sequence) implements Claim {

        /** Of what differs most, because it is asked for at every append. */
        @Override
        public int hashCode() {
            return 31 * aggregate.id().hashCode() + Long.hashCode(sequence);
        }
    }

    /** An event's own id. */
    record EventId(String id) implements Claim {}

    /** A request's id within its programme. */
    record Request(ProgrammeId programme, String id) implements Claim {}

    /**
     * A unique key within its programme. Unlike the others it can be given back.
     *
     * @param hash keyed hash of kind and value
     */
    record Key(ProgrammeId programme, String hash) implements Claim {}
}
