/** The ledger as its readers see it, over whatever store holds it. */
@NullMarked
package nl.draagvlak.ledger.reading;

import org.jspecify.annotations.NullMarked;
