/** States that are computed from the ledger and keep up with it. */
@NullMarked
package nl.draagvlak.ledger.fold;

import org.jspecify.annotations.NullMarked;
