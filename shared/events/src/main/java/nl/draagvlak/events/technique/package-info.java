/** Techniques that an organisation adds to the catalogue. */
@NullMarked
package nl.draagvlak.events.technique;

import org.jspecify.annotations.NullMarked;
