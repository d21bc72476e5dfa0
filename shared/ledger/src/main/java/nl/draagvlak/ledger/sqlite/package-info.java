/** The ledger, the vault and the records in SQLite files: the embedded default. */
@NullMarked
package nl.draagvlak.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
