/** The keys of personal texts, kept apart from the ledger so that a person can be forgotten. */
@NullMarked
package nl.draagvlak.ledger.vault;

import org.jspecify.annotations.NullMarked;
