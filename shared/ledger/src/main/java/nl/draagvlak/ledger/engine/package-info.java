/** Axon's event storage engine on top of the ledger. */
@NullMarked
package nl.draagvlak.ledger.engine;

import org.jspecify.annotations.NullMarked;
