package nl.draagvlak.ledger.engine;

import nl.draagvlak.events.AggregateId;

/** How Axon's aggregate identifiers, which are plain text, name the ledger's aggregates. */
public interface AggregateNames {

    /** {@code programme/kind/id}, and nothing else. */
    AggregateNames WRITTEN = new AggregateNames() {
        @Override
        public AggregateId of(String name) {
            return AggregateId.of(name);
        }

        @Override
        public String nameOf(AggregateId aggregate) {
            return aggregate.toString();
        }
    };

    /**
     * The aggregate with a name.
     *
     * @throws IllegalArgumentException when the name has not the right form
     */
    AggregateId of(String name);

    /** The name of an aggregate. */
    String nameOf(AggregateId aggregate);
}
