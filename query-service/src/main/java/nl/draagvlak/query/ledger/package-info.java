/** The ledger as readers see it: events in order, as they come, and the proof that nobody changed them. */
@NullMarked
package nl.draagvlak.query.ledger;

import org.jspecify.annotations.NullMarked;
