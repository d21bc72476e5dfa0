/** What a policy could not handle: the positions of those events, in order, until it is handled after all. */
@NullMarked
package nl.draagvlak.ledger.letter;

import org.jspecify.annotations.NullMarked;
