/** What was promised to take a worry away, and whether it was kept. */
@NullMarked
package nl.draagvlak.events.guarantee;

import org.jspecify.annotations.NullMarked;
