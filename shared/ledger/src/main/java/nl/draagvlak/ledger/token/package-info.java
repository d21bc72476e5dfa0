/** How far each policy has come and which process may take it further, kept as records. */
@NullMarked
package nl.draagvlak.ledger.token;

import org.jspecify.annotations.NullMarked;
