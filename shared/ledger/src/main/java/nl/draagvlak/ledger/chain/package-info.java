/** The hash chain: what is hashed, and how anybody checks it with nothing but the stored bytes. */
@NullMarked
package nl.draagvlak.ledger.chain;

import org.jspecify.annotations.NullMarked;
