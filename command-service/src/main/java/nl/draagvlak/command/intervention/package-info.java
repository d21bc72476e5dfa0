/** Decides on interventions: planned, carried out or cancelled, and what they did. */
@NullMarked
package nl.draagvlak.command.intervention;

import org.jspecify.annotations.NullMarked;
