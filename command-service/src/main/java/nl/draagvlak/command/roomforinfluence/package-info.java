/** Decides on the room for influence: of a subject, what is fixed, open or designed together. */
@NullMarked
package nl.draagvlak.command.roomforinfluence;

import org.jspecify.annotations.NullMarked;
