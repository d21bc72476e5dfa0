/** Decides on measurements: what was found among how many, on which scale. */
@NullMarked
package nl.draagvlak.command.measurement;

import org.jspecify.annotations.NullMarked;
