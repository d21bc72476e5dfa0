/** What policies proposed: records that can be made anew from the ledger, and that both services read. */
@NullMarked
package nl.draagvlak.ledger.proposal;

import org.jspecify.annotations.NullMarked;
