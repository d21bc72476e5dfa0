/** How much of a subject can still be influenced, and since when. */
@NullMarked
package nl.draagvlak.events.roomforinfluence;

import org.jspecify.annotations.NullMarked;
