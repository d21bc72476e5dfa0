/** The ledger, the vault and the records in MongoDB, for everything beyond one process. */
@NullMarked
package nl.draagvlak.ledger.mongodb;

import org.jspecify.annotations.NullMarked;
