/** Decides on readiness conditions. */
@NullMarked
package nl.draagvlak.command.condition;

import org.jspecify.annotations.NullMarked;
