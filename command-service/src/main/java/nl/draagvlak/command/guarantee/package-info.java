/** Decides on guarantees: what was promised to whom, and whether it was kept. */
@NullMarked
package nl.draagvlak.command.guarantee;

import org.jspecify.annotations.NullMarked;
