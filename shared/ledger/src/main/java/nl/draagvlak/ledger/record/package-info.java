/** Keyed documents beside the ledger that can be rebuilt or redone: import states, tokens, checkpoints. */
@NullMarked
package nl.draagvlak.ledger.record;

import org.jspecify.annotations.NullMarked;
