/** Where the ledger is kept: in files beside the program, or in MongoDB. */
@NullMarked
package nl.draagvlak.standalone.store;

import org.jspecify.annotations.NullMarked;
