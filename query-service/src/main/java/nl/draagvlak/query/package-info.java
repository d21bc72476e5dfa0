/** The query service: everything anyone sees, folded from the ledger. */
@NullMarked
package nl.draagvlak.query;

import org.jspecify.annotations.NullMarked;
