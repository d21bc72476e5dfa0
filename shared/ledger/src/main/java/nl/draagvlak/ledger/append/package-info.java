/** The one way in: appends wait in a bounded line, share commits, and are refused when something they claim is held already. */
@NullMarked
package nl.draagvlak.ledger.append;

import org.jspecify.annotations.NullMarked;
