/** Decides on techniques that an organisation adds to the catalogue. */
@NullMarked
package nl.draagvlak.command.technique;

import org.jspecify.annotations.NullMarked;
