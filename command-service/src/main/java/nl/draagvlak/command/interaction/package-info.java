/** Decides on interactions: what was recorded, put right or taken back. */
@NullMarked
package nl.draagvlak.command.interaction;

import org.jspecify.annotations.NullMarked;
