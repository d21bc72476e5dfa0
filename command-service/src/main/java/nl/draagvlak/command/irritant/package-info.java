/** Decides on irritants and what is set against them. */
@NullMarked
package nl.draagvlak.command.irritant;

import org.jspecify.annotations.NullMarked;
