/** Decides on how target groups learn and join. */
@NullMarked
package nl.draagvlak.command.learning;

import org.jspecify.annotations.NullMarked;
