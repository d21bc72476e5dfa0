/** The side that decides: commands go to aggregates, whose answers are the events that everything else is computed from. */
@NullMarked
package nl.draagvlak.command;

import org.jspecify.annotations.NullMarked;
