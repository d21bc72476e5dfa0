/** How events and appends are written as JSON and read back, by catalogue name and never by class name. */
@NullMarked
package nl.draagvlak.ledger.json;

import org.jspecify.annotations.NullMarked;
