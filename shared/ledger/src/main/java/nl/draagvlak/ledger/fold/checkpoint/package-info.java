/** What a fold came to, kept beside the ledger, so that opening a large programme need not begin at its first event. */
@NullMarked
package nl.draagvlak.ledger.fold.checkpoint;

import org.jspecify.annotations.NullMarked;
