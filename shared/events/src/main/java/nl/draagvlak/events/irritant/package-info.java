/** Known annoyances of such changes, and what is set against them. */
@NullMarked
package nl.draagvlak.events.irritant;

import org.jspecify.annotations.NullMarked;
