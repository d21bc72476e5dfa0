/** The one ordered, hash-chained history of everything, and how to add to it and read it. */
@NullMarked
package nl.draagvlak.ledger;

import org.jspecify.annotations.NullMarked;
