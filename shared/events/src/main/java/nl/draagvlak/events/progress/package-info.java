/** How far a programme was said to be. */
@NullMarked
package nl.draagvlak.events.progress;

import org.jspecify.annotations.NullMarked;
