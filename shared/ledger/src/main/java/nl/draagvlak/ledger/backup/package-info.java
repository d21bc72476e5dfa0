/** Copies of a ledger in files, made while it runs, and the way back from them. */
@NullMarked
package nl.draagvlak.ledger.backup;

import org.jspecify.annotations.NullMarked;
