/** What a database must be able to do to hold the ledger: take a commit at the next position, and be read in order. */
@NullMarked
package nl.draagvlak.ledger.store;

import org.jspecify.annotations.NullMarked;
